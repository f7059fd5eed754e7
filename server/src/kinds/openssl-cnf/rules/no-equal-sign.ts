import { nearMiss } from '../../../core/near-miss';
import { defineRule, type Report } from '../../../core/rule';
import { overlapsOneOf, type Span } from '../../../core/span';
import { lookAlikes } from '../../../domain/invisible-characters';
import { secretNames } from '../data/secrets';
import { configManual } from '../data/sources';
import { isJoinedByMistake } from '../joined-lines';
import { meantName, meantSetting } from '../meant-line';
import type { OpensslCnf } from '../model';
import { shownText } from '../secrets';

const refusal = 'OpenSSL refuses the whole file (missing equal sign).';

const messages = {
  line: `There is no "=" on this line. ${refusal} Write name = value, or # in front of a comment.`,
  comment: `Only # begins a comment here, "{mark}" does not. ${refusal} Write # instead.`,
  include: `OpenSSL includes files with .include, a dot in front. ${refusal} Write .include.`,
  directive: `OpenSSL knows .include and .pragma and no {name}. ${refusal} Write {near}.`,
  blank: `A name has no blanks, and this one ends before "{rest}". ${refusal} Write the name in one word.`,
  character: `A name must not hold {character}. ${refusal} Remove it.`,
  hash: 'Write #',
  dot: 'Write .include',
  write: 'Write {text}',
  remove: 'Remove it',
} as const;

/** A line that is neither a setting nor a section. */
export const noEqualSign = defineRule({
  meta: {
    id: 'openssl-cnf/no-equal-sign',
    severity: 'error',
    category: 'startup',
    summary: 'A line that is neither a setting nor a section.',
    messages,
    fix: true,
    suggests: true,
    references: [configManual],
  },
  check(model: OpensslCnf, report) {
    const { file, markers } = model;
    const marked = markers.map(marker => marker.span);
    for (const { code, span } of file.problems) {
      if (code !== 'missing-equal-sign' || overlapsOneOf(marked, span)) continue;
      const line = file.text.slice(span.start, span.end);
      const mark = commentMark(line);
      const [, dot = '', word = ''] = /^(\.?)(\w+)(?=[\s=]|$)/.exec(line) ?? [];
      const near = dot && nearMiss(word, ['include', 'pragma']);
      if (mark) {
        const edits = [{ span: { start: span.start, end: span.start + mark.length }, newText: '#' }];
        report('comment', { at: span, data: { mark }, fix: { title: 'hash', edits } });
      } else if (!dot && /^include$/i.test(word) && line.length > word.length) {
        const at = { start: span.start, end: span.start + word.length };
        report('include', { at, fix: { title: 'dot', edits: [{ span: at, newText: '.include' }] } });
      } else if (near && near !== word) {
        const at = { start: span.start, end: span.start + 1 + word.length };
        const suggest = [
          { title: 'write' as const, data: { text: `.${near}` }, edits: [{ span: at, newText: `.${near}` }] },
        ];
        report('directive', { at, data: { name: `.${word}`, near: `.${near}` }, suggest });
      } else if (!isJoinedByMistake(file, span.start)) reportName(model, line, span, report);
    }
  },
});

/** What begins a comment elsewhere. A quote may be about a name. */
function commentMark(line: string): string | undefined {
  if (line.startsWith('-----BEGIN')) return undefined;
  const mark = /^(?:;|\/\/|\/\*|<!--|--|!|rem(?=[ \t]))/i.exec(line)?.[0];
  return mark ?? (line.startsWith("'") && !/^[^=]*[\w.]'?\s*=/.test(line) ? "'" : undefined);
}

/** A name that something ends before its "=", or a line without one. */
function reportName(model: OpensslCnf, line: string, span: Span, report: Report<typeof messages>): void {
  const write = (text: string | undefined, at: Span) =>
    text === undefined
      ? []
      : [{ title: 'write' as const, data: { text: shownText(text) }, edits: [{ span: at, newText: text }] }];
  const [, name = '', rest = ''] = /^([\w.,-]*)([^=]*?)[ \t]*=/.exec(line) ?? [];
  const at = { start: span.start + name.length, end: span.start + name.length + rest.length };
  const whole = { start: span.start, end: at.end };
  if (rest === '') {
    const setting = meantSetting(model, line, span);
    return report('line', { at: span, suggest: write(setting, span) });
  }
  const meant = meantName(model, name + rest, span);
  if (/^[ \t]/.test(rest))
    return report('blank', { at: whole, data: { rest: shownRest(name, rest) }, suggest: write(meant, whole) });
  const unseen = lookAlikes.get(rest[0]!);
  const character = { start: at.start, end: at.start + 1 };
  report('character', {
    at: character,
    data: { character: characterName(rest) },
    fix: unseen && { title: 'remove', edits: [{ span: character, newText: unseen.plain === ' ' ? ' ' : '' }] },
    suggest: unseen ? [] : write(meant, whole),
  });
}

/** What stands behind a blank in a name; it may be the password whose name stands before it. */
function shownRest(name: string, rest: string): string {
  return secretNames.test(name) ? '***' : rest.trim().slice(0, 40);
}

/** A character as it can be told in a sentence. */
function characterName(text: string): string {
  const point = text.codePointAt(0)!;
  const visible = point > 0x20 && point < 0x7f;
  return visible ? `"${text[0]}"` : `the character U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}
