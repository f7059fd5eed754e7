import { defineRule, type Report } from '../../../core/rule';
import { overlaps, type Span } from '../../../core/span';
import { configManual } from '../data/sources';
import { isJoinedByMistake } from '../joined-lines';
import type { OpensslCnf } from '../model';

const refusal = 'OpenSSL refuses the whole file (missing equal sign).';

const messages = {
  line: `There is no "=" on this line. ${refusal} Write name = value, or # in front of a comment.`,
  comment: `Only # begins a comment here; {mark} does not. ${refusal} Write # instead.`,
  include: `OpenSSL includes files with .include, a dot in front. ${refusal} Write .include.`,
  blank: `A name has no blanks, and this one ends before "{rest}". ${refusal} Write the name in one word.`,
  character: `A name must not hold {character}. ${refusal} Remove it.`,
  hash: 'Write #',
  dot: 'Write .include',
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
    references: [configManual],
  },
  check({ file, markers }: OpensslCnf, report) {
    for (const { code, span } of file.problems) {
      if (code !== 'missing-equal-sign' || markers.some(marker => overlaps(marker.span, span))) continue;
      const line = file.text.slice(span.start, span.end);
      const mark = /^(?:;|\/\/|--|')/.exec(line)?.[0];
      if (mark && !/^[^=]*[\w.]\s*=/.test(line)) {
        const edits = [{ span: { start: span.start, end: span.start + mark.length }, newText: '#' }];
        report('comment', { at: span, data: { mark }, fix: { title: 'hash', edits } });
      } else if (/^include(?=[\s=])/.test(line)) {
        const edits = [{ span: { start: span.start, end: span.start }, newText: '.' }];
        report('include', { at: { start: span.start, end: span.start + 7 }, fix: { title: 'dot', edits } });
      } else if (!isJoinedByMistake(file, span.start)) reportName(line, span, report);
    }
  },
});

/** A name that something ends before its "=". */
function reportName(line: string, span: Span, report: Report<typeof messages>): void {
  const [, name = '', rest = ''] = /^([\w.,:-]*)([^=]*?)[ \t]*=/.exec(line) ?? [];
  const at = { start: span.start + name.length, end: span.start + name.length + rest.length };
  if (rest === '') report('line', { at: span });
  else if (/^[ \t]/.test(rest))
    report('blank', { at: { start: span.start, end: at.end }, data: { rest: rest.trim().slice(0, 40) } });
  else report('character', { at: { start: at.start, end: at.start + 1 }, data: { character: characterName(rest) } });
}

/** A character as it can be told in a sentence. */
function characterName(text: string): string {
  const point = text.codePointAt(0)!;
  const visible = point > 0x20 && point < 0x7f;
  return visible ? `"${text[0]}"` : `the character U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}
