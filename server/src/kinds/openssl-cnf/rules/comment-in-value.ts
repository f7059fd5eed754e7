import { defineRule } from '../../../core/rule';
import { secretNames } from '../data/secrets';
import { configManual } from '../data/sources';
import { isFieldName } from '../field-name';
import type { ConfUnit } from '../model';
import { shown } from '../shown';

/** A value that a # cuts off. */
export const commentInValue = defineRule({
  meta: {
    id: 'openssl-cnf/comment-in-value',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A # in a value, which cuts the value off.',
    messages: {
      cut: 'A # begins a comment wherever it stands, so OpenSSL reads the value only up to here: {read}. Write \\# for a # of the value, or a blank in front of a comment.',
      number:
        'A # begins a comment wherever it stands, so OpenSSL reads only {read}. Write \\# if the number belongs to the value.',
      password:
        'A # begins a comment wherever it stands, so OpenSSL reads only the part of the password in front of it. Write \\# for it.',
      literal: 'Write \\#',
      space: 'Put a blank in front of the comment',
    },
    suggests: true,
    references: [configManual],
  },
  checkUnit(entry: ConfUnit, report, { text }) {
    if (entry.kind !== 'entry') return;
    const { end } = entry.value.span;
    const [, blank = '', next = ''] = /^([ \t]*)#(.?)/.exec(text.slice(end, end + 40)) ?? [];
    // A # with a blank behind it is a comment that lacks the one in front.
    if (/^[ \t]?$/.test(next)) return;
    const at = { start: end + blank.length, end: end + blank.length + 1 };
    const literal = { title: 'literal' as const, edits: [{ span: { ...at, end: at.start }, newText: '\\' }] };
    const space = { title: 'space' as const, edits: [{ span: { ...at, end: at.start }, newText: ' ' }] };
    const read = shown(entry.value.text);
    const isEmpty = entry.value.text === '';
    if (secretNames.test(entry.name)) {
      if (blank === '' || isEmpty) report('password', { at, suggest: [literal] });
    } else if (isEmpty) return;
    else if (blank === '') report('cut', { at, data: { read }, suggest: [literal, space] });
    else if (isFieldName(entry.name) && /^#\d+\b(?!\))/.test(text.slice(at.start, at.start + 12)))
      report('number', { at, severity: 'info', data: { read }, suggest: [literal] });
  },
});
