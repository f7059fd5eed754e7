import { defineRule } from '../../../core/rule';
import type { ConfFile } from '../../../syntax/openssl-conf/tree';
import { configManual } from '../data/sources';
import type { OpensslCnf } from '../model';

/** A variable in braces or parentheses that are not closed, or closed by the other kind. */
export const variableNotClosed = defineRule({
  meta: {
    id: 'openssl-cnf/variable-not-closed',
    severity: 'error',
    category: 'startup',
    summary: 'A variable whose brace or parenthesis is not closed.',
    messages: {
      open: 'The name of the variable has no "{close}" behind it. OpenSSL refuses the whole file (no close brace). Write it.',
      blank:
        'The name of a variable stands between its braces without a blank. OpenSSL refuses the whole file (no close brace). Write {text}.',
      character:
        'The name of a variable has letters, digits and _ only, so the "{close}" is missing in front of {found}. OpenSSL refuses the whole file (no close brace). Write it there, or give the variable another name.',
      other: '"{open}" is closed by "{found}". OpenSSL refuses the whole file (no close brace). Write "{close}".',
      close: 'Write "{close}"',
      write: 'Write {text}',
    },
    fix: true,
    suggests: true,
    references: [configManual],
  },
  check({ file }: OpensslCnf, report) {
    for (const { code, span } of file.problems) {
      if (code !== 'no-close-brace') continue;
      const open = file.text.charAt(span.start + 1);
      const close = open === '{' ? '}' : ')';
      const line = /^[^\r\n]*/.exec(file.text.slice(span.start, span.start + 500))![0];
      const spaced = /^\$[{(]\s*((?:\w+::)?\w+)\s*[})]/.exec(line);
      const next = /^[^\r\n]/u.exec(file.text.slice(span.end, span.end + 2))?.[0];
      const isOther = next === '}' || next === ')';
      const edits = [{ span: { start: span.end, end: span.end + (isOther ? 1 : 0) }, newText: close }];
      const fix = { title: 'close' as const, edits };
      const at = { start: span.start, end: span.end + (isOther ? 1 : 0) };
      if (isOther) report('other', { at, data: { open, close, found: next }, fix });
      else if (spaced) {
        const text = `$${open}${spaced[1]}${close}`;
        const whole = { start: span.start, end: span.start + spaced[0].length };
        const write = { title: 'write' as const, edits: [{ span: whole, newText: text }] };
        report('blank', { at: whole, data: { text }, fix: write });
      } else if (next === undefined || /[ \t#]/.test(next)) {
        const isNamed = span.end > span.start + 2;
        report('open', { at, data: { close }, fix: isNamed ? fix : undefined });
      } else {
        const isVariable = !line.includes(close) && isName(file, file.text.slice(span.start + 2, span.end));
        report('character', { at, data: { close, found: `"${next}"` }, suggest: isVariable ? [fix] : [] });
      }
    }
  },
});

/** Whether some entry of that name has a value. */
function isName({ sections }: ConfFile, name: string): boolean {
  return (
    name.startsWith('ENV::') || [...sections.values()].some(({ entries }) => entries.has(name.replace(/^\w+::/, '')))
  );
}
