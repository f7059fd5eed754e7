import { defineRule, type Report } from '../../../core/rule';
import type { ConfDirective, ConfEntry, ConfStatement } from '../../../syntax/openssl-conf/tree';
import { configManual } from '../data/sources';
import type { ConfUnit, OpensslCnf } from '../model';

const messages = {
  path: 'A backslash is an escape here: OpenSSL reads this path as {read}. Double each backslash, or write / instead.',
  double: 'Double the backslashes',
  slashes: 'Write / instead',
} as const;

/** A Windows path whose backslashes OpenSSL takes for escapes. */
export const backslashInPath = defineRule({
  meta: {
    id: 'openssl-cnf/backslash-in-path',
    severity: 'error',
    category: 'startup',
    summary: 'A Windows path with single backslashes.',
    messages,
    suggests: true,
    fix: true,
    references: [configManual],
  },
  check({ file }: OpensslCnf, report, { text }) {
    for (const statement of file.statements) if (statement.kind === 'include') reportPath(statement, text, report);
  },
  checkUnit(statement: ConfUnit, report, { text }) {
    if (statement.kind === 'entry') reportPath(statement, text, report);
  },
});

function reportPath(statement: ConfEntry | ConfDirective, file: string, report: Report<typeof messages>): void {
  const { span, text } = statement.value;
  const written = file.slice(span.start, span.end);
  if (!isWindowsPath(written, statement)) return;
  report('path', {
    at: span,
    data: { read: JSON.stringify(text.slice(0, 100)) },
    fix: { title: 'double', edits: [{ span, newText: written.replaceAll('\\', '\\\\') }] },
    suggest: [{ title: 'slashes', edits: [{ span, newText: written.replaceAll('\\', '/') }] }],
  });
}

/** A drive and a folder, or a share, with no backslash doubled. */
function isWindowsPath(written: string, { kind }: ConfStatement): boolean {
  if (/[\r\n"'`$]/.test(written) || /[^\\]\\\\/.test(written)) return false;
  return (
    /^[A-Za-z]:\\[^\\]/.test(written) ||
    /^\\\\[\w.-]+\\[^\\]/.test(written) ||
    (kind === 'include' && /\\/.test(written))
  );
}
