import { defineRule } from '../../../core/rule';
import { secretNames } from '../data/secrets';
import { configManual } from '../data/sources';
import type { ConfUnit } from '../model';

/** A value that a # cuts off. */
export const commentInValue = defineRule({
  meta: {
    id: 'openssl-cnf/comment-in-value',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A # right behind a character of a value, which cuts the value off.',
    messages: {
      cut: 'A # begins a comment wherever it stands, so OpenSSL reads the value only up to here: {read}. Write \\# for a # of the value, or a blank in front of a comment.',
      password:
        'A # begins a comment wherever it stands, so OpenSSL reads only the first part of the password. Write \\# for it.',
      literal: 'Write \\#',
      space: 'Put a blank in front of the comment',
    },
    suggests: true,
    references: [configManual],
  },
  checkUnit(statement: ConfUnit, report, { text }) {
    if (statement.kind !== 'entry' || statement.value.text === '') return;
    const { end } = statement.value.span;
    // A # with a blank behind it is a comment that lacks the one in front.
    if (text[end] !== '#' || /[ \t\r\n]/.test(text.charAt(end + 1))) return;
    const at = { start: end, end: end + 1 };
    const literal = { title: 'literal' as const, edits: [{ span: { start: end, end }, newText: '\\' }] };
    const space = { title: 'space' as const, edits: [{ span: { start: end, end }, newText: ' ' }] };
    if (secretNames.test(statement.name)) report('password', { at, suggest: [literal] });
    else
      report('cut', {
        at,
        data: { read: JSON.stringify(statement.value.text.slice(0, 80)) },
        suggest: [literal, space],
      });
  },
});
