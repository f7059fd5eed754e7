import { defineRule, type Report } from '../../../core/rule';
import { configManual } from '../data/sources';
import type { OpensslCnf } from '../model';

const messages = {
  utf16:
    'The file is in UTF-16. OpenSSL reads bytes and refuses it (missing equal sign in the first line). Save it as UTF-8.',
  lineEnds:
    'The lines end with a carriage return alone, which ends no line for OpenSSL: the whole file is one line. Save it with line feeds.',
  end: 'A NUL character at the start of a line is the end of the file for OpenSSL: it reads nothing of what stands below. Remove it.',
  cut: 'A NUL character cuts the line for OpenSSL: it passes over the rest and puts the next line in its place. Remove it.',
  remove: 'Remove every NUL character',
} as const;

/** Bytes that OpenSSL cannot read. */
export const encoding = defineRule({
  meta: {
    id: 'openssl-cnf/encoding',
    severity: 'error',
    category: 'startup',
    summary: 'A file in UTF-16, without line feeds, or with a NUL character.',
    messages,
    suggests: true,
    references: [configManual],
  },
  check({ file: { text, statements } }: OpensslCnf, report, { encoding: read, holds }) {
    const first = statements[0]?.span.start ?? 0;
    if (read?.name.startsWith('utf-16') || (holds('\0') && isWide(text)))
      report('utf16', { at: { start: first, end: Math.min(first + 1, text.length) } });
    else if (holds('\0')) reportNul(text, report);
    const end = text.indexOf('\r');
    if (end >= 0 && !text.trimEnd().includes('\n') && /\r[^\r\n]/.test(text))
      report('lineEnds', { at: { start: end, end: end + 1 } });
  },
});

/** Every second character is a NUL: UTF-16 without a byte order mark. */
function isWide(text: string): boolean {
  return /^(?:[^\0]\0){2}|^(?:\0[^\0]){2}/.test(text);
}

function reportNul(text: string, report: Report<typeof messages>): void {
  const start = text.indexOf('\0');
  const isFirst = start === 0 || text[start - 1] === '\n';
  const edits = [...text.matchAll(/\0/g)].slice(0, mostEdits).map(({ index }) => ({
    span: { start: index, end: index + 1 },
    newText: '',
  }));
  const suggest = [{ title: 'remove' as const, edits }];
  report(isFirst ? 'end' : 'cut', { at: { start, end: start + 1 }, suggest });
}

const mostEdits = 10_000;
