import { defineRule } from '../../../core/rule';
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
      character:
        'The name of a variable has letters, digits and _ only, so the "{close}" is missing in front of {found}. OpenSSL refuses the whole file (no close brace).',
      other: '"{open}" is closed by "{found}". OpenSSL refuses the whole file (no close brace). Write "{close}".',
      close: 'Write "{close}"',
    },
    fix: true,
    references: [configManual],
  },
  check({ file }: OpensslCnf, report) {
    for (const { code, span } of file.problems) {
      if (code !== 'no-close-brace') continue;
      const open = file.text.charAt(span.start + 1);
      const close = open === '{' ? '}' : ')';
      const next = /^[^\r\n]/u.exec(file.text.slice(span.end, span.end + 2))?.[0];
      const isOther = next === '}' || next === ')';
      const edits = [{ span: { start: span.end, end: span.end + (isOther ? 1 : 0) }, newText: close }];
      const fix = { title: 'close' as const, edits };
      const at = { start: span.start, end: span.end + (isOther ? 1 : 0) };
      if (isOther) report('other', { at, data: { open, close, found: next }, fix });
      else if (next === undefined || /[ \t]/.test(next)) report('open', { at, data: { close }, fix });
      else report('character', { at, data: { close, found: `"${next}"` } });
    }
  },
});
