import { defineRule } from '../../../core/rule';
import type { ConfStatement } from '../../../syntax/openssl-conf/tree';
import { configManual } from '../data/sources';
import type { OpensslCnf } from '../model';

/** A Windows path whose backslashes OpenSSL takes for escapes. */
export const backslashInPath = defineRule({
  meta: {
    id: 'openssl-cnf/backslash-in-path',
    severity: 'error',
    category: 'startup',
    summary: 'A Windows path with single backslashes.',
    messages: {
      path: 'A backslash is an escape here: OpenSSL reads this path as {read}. Double each backslash, or write / instead.',
      double: 'Double the backslashes',
      slashes: 'Write / instead',
    },
    suggests: true,
    fix: true,
    references: [configManual],
  },
  check({ file }: OpensslCnf, report) {
    for (const statement of file.statements) {
      if (statement.kind === 'header' || statement.kind === 'pragma') continue;
      const { span, text } = statement.value;
      const written = file.text.slice(span.start, span.end);
      if (!isWindowsPath(written, statement)) continue;
      report('path', {
        at: span,
        data: { read: JSON.stringify(text.slice(0, 100)) },
        fix: { title: 'double', edits: [{ span, newText: written.replaceAll('\\', '\\\\') }] },
        suggest: [{ title: 'slashes', edits: [{ span, newText: written.replaceAll('\\', '/') }] }],
      });
    }
  },
});

/** A drive and a folder, or a share, with no backslash doubled. */
function isWindowsPath(written: string, { kind }: ConfStatement): boolean {
  if (/[\r\n"'`$]/.test(written) || /[^\\]\\\\/.test(written)) return false;
  return (
    /^[A-Za-z]:\\[^\\]/.test(written) ||
    /^\\\\[\w.-]+\\[^\\]/.test(written) ||
    (kind === 'include' && /\\/.test(written))
  );
}
