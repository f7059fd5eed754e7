import { defineRule } from '../../../core/rule';
import { configManual } from '../data/sources';
import type { OpensslCnf } from '../model';

/** Bytes that OpenSSL cannot read. */
export const encoding = defineRule({
  meta: {
    id: 'openssl-cnf/encoding',
    severity: 'error',
    category: 'startup',
    summary: 'A file in UTF-16, or without line feeds.',
    messages: {
      utf16:
        'The file is in UTF-16. OpenSSL reads bytes and refuses it (missing equal sign in the first line). Save it as UTF-8.',
      lineEnds:
        'The lines end with a carriage return alone, which ends no line for OpenSSL: the whole file is one line. Save it with line feeds.',
    },
    references: [configManual],
  },
  check({ file: { text, statements } }: OpensslCnf, report, { encoding: read }) {
    const first = statements[0]?.span.start ?? 0;
    if (read?.name.startsWith('utf-16'))
      report('utf16', { at: { start: first, end: Math.min(first + 1, text.length) } });
    const end = text.indexOf('\r');
    if (end >= 0 && !text.trimEnd().includes('\n') && /\r[^\r\n]/.test(text))
      report('lineEnds', { at: { start: end, end: end + 1 } });
  },
});
