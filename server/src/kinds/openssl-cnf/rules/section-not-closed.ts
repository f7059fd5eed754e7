import { defineRule } from '../../../core/rule';
import { lookAlikes } from '../../../domain/invisible-characters';
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
      backslash:
        'The backslash takes the "]" for part of the name. OpenSSL refuses the whole file (missing close square bracket). Remove the backslash.',
      close: 'Write "]"',
      write: 'Write {text}',
    },
    fix: true,
    suggests: true,
    references: [configManual],
  },
  check({ file }: OpensslCnf, report) {
    for (const { code, span } of file.problems) {
      if (code !== 'missing-close-square-bracket') continue;
      const { text } = file;
      const line = text.slice(span.start, span.end);
      const behind = /^[ \t]*(#?)[^\r\n]*/.exec(text.slice(span.end, span.end + 500));
      const blank = /^\[[ \t]/.test(line) ? ' ' : '';
      const closed = { span: { start: span.end, end: span.end }, newText: `${blank}]` };
      const fix = { title: 'close' as const, edits: [closed] };
      if (behind?.[1] === '#' && behind[0].includes(']')) report('comment', { at: span, fix });
      else if (/^\[[ \t]*[\w.-]+(?:[ \t]+[\w.-]+)*$/.test(line)) report('open', { at: span, fix });
      else if (line.endsWith('\\]')) report('backslash', { at: span, suggest: written(line, span) });
      else {
        const character = /[^\w \t!%&*+,\-./;?@^|~\\]/u.exec(line.replace(/^\[/, '').replace(/\]$/, ''))?.[0];
        if (!character) report('open', { at: span });
        else report('characters', { at: span, data: { character: shown(character) }, suggest: written(line, span) });
      }
    }
  },
});

/** The header with a name of plain characters, where one is in it. */
function written(line: string, span: { readonly start: number; readonly end: number }) {
  const name = /[A-Za-z_][\w.-]*(?: [\w.-]+)*/.exec(line)?.[0];
  const around = [...line].filter(character => !lookAlikes.has(character)).join('');
  // Only marks around the name are taken away.
  if (!name || !/^[^\w-]*[A-Za-z_][\w. -]*[^\w-]*$/.test(around)) return [];
  const text = /^\[[ \t]/.test(line) ? `[ ${name} ]` : `[${name}]`;
  return [{ title: 'write' as const, data: { text }, edits: [{ span, newText: text }] }];
}

function shown(character: string): string {
  const point = character.codePointAt(0)!;
  if (!lookAlikes.has(character)) return character === '"' ? 'a quote' : `"${character}"`;
  return `the character U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}
