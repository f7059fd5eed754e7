import { defineRule } from '../../../core/rule';
import { configManual } from '../data/sources';
import type { OpensslCnf } from '../model';

/** A section whose header OpenSSL cannot read. */
export const sectionNotClosed = defineRule({
  meta: {
    id: 'openssl-cnf/section-not-closed',
    severity: 'error',
    category: 'startup',
    summary: 'The header of a section without its "]", or with characters that a name cannot have.',
    messages: {
      open: 'The name of the section has no "]" behind it. OpenSSL refuses the whole file (missing close square bracket). Write it.',
      comment:
        'The # begins a comment, so the "]" behind it is not read. OpenSSL refuses the whole file (missing close square bracket). Move the comment behind the "]".',
      characters:
        'A section cannot have this name: {character} is not allowed in it. OpenSSL refuses the whole file (missing close square bracket). Write letters, digits and _ only.',
      close: 'Write "]"',
    },
    fix: true,
    references: [configManual],
  },
  check({ file }: OpensslCnf, report) {
    for (const { code, span } of file.problems) {
      if (code !== 'missing-close-square-bracket') continue;
      const { text } = file;
      const line = text.slice(span.start, span.end);
      const behind = /^[ \t]*(#?)[^\r\n]*/.exec(text.slice(span.end, span.end + 500));
      if (behind?.[1] === '#' && behind[0].includes(']')) report('comment', { at: span });
      else if (/^\[[ \t]*[\w.-]+(?:[ \t]+[\w.-]+)*$/.test(line)) {
        const edits = [{ span: { start: span.end, end: span.end }, newText: /^\[[ \t]/.test(line) ? ' ]' : ']' }];
        report('open', { at: span, fix: { title: 'close', edits } });
      } else {
        const character = /[^\w\s[\]!%&*+,\-./;?@^|~\\]/u.exec(line)?.[0];
        if (character) report('characters', { at: span, data: { character: `"${character}"` } });
        else report('open', { at: span });
      }
    }
  },
});
