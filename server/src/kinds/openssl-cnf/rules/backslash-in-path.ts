import { defineRule, type Report } from '../../../core/rule';
import type { ConfDirective, ConfEntry } from '../../../syntax/openssl-conf/tree';
import { pathNames } from '../data/path-names';
import { secretNames } from '../data/secrets';
import { configManual } from '../data/sources';
import { isFieldName } from '../field-name';
import type { ConfUnit, OpensslCnf } from '../model';
import { shown } from '../shown';

const messages = {
  path: 'A backslash is an escape here: OpenSSL reads this path as {read}. Double each backslash, or write / instead.',
  text: 'A backslash is an escape here: OpenSSL reads {read}. Double it if it is meant.',
  password: 'A backslash is an escape here, so OpenSSL reads another password than this. Double it if it is meant.',
  double: 'Double the backslashes',
  slashes: 'Write / instead',
} as const;

/** A backslash that OpenSSL takes for an escape and that was to be read. */
export const backslashInPath = defineRule({
  meta: {
    id: 'openssl-cnf/backslash-in-path',
    severity: 'error',
    category: 'startup',
    summary: 'A single backslash in a Windows path, in the name or in a password, which OpenSSL takes for an escape.',
    messages,
    suggests: true,
    fix: true,
    references: [configManual],
  },
  check({ file }: OpensslCnf, report, { text, holds }) {
    if (!holds('\\')) return;
    for (const statement of file.statements) if (statement.kind === 'include') reportIn(statement, text, report);
  },
  checkUnit(statement: ConfUnit, report, { text }) {
    if (statement.kind === 'entry') reportIn(statement, text, report);
  },
});

function reportIn(statement: ConfEntry | ConfDirective, file: string, report: Report<typeof messages>): void {
  const { span, text } = statement.value;
  const written = file.slice(span.start, span.end);
  if (!written.includes('\\')) return;
  const name = statement.kind === 'entry' ? statement.name : '';
  const isSecret = secretNames.test(name);
  const double = (newText: string) => ({ title: 'double' as const, edits: [{ span, newText }] });
  if (!isSecret && isPath(name, statement.kind === 'include', written)) {
    const suggest = [{ title: 'slashes' as const, edits: [{ span, newText: written.replaceAll('\\', '/') }] }];
    report('path', { at: span, data: { read: shown(text) }, fix: double(written.replaceAll('\\', '\\\\')), suggest });
    return;
  }
  const newText = escapesDoubled(written);
  if (newText === written) return;
  const common = { at: span, severity: 'warning' as const, suggest: [double(newText)] };
  if (isSecret) report('password', common);
  else if (isFieldName(name)) report('text', { ...common, data: { read: shown(text) } });
}

/** With each escape doubled that takes the backslash from a letter or digit, or makes a control character of both. */
function escapesDoubled(written: string): string {
  return written.replace(/\\(.)/gs, (pair, character: string) => (/\w/.test(character) ? `\\${pair}` : pair));
}

/** A drive and a folder, a share, or a path by the name of what it is the value of; with no backslash doubled. */
function isPath(name: string, isInclude: boolean, written: string): boolean {
  const inner = /^(["'])([^"']*)\1$/.exec(written)?.[2] ?? written;
  if (/[\r\n"'`]/.test(inner) || /[^\\]\\\\/.test(inner)) return false;
  if (/^[A-Za-z]:\\[^\\]/.test(inner) || /^\\\\[\w.-]+\\[^\\]/.test(inner)) return true;
  const isNamed = isInclude || pathNames.test(name);
  return isNamed && /^(?:\$[{(]?\w+[})]?|\.{1,2}|[\w.-]+)(?:\\[\w. -]+)+$/.test(inner);
}
