import { droppedParts } from '../../domain/csr/dropped';
import { hiddenEntries } from '../../kinds/openssl-cnf/hidden';
import type { OpensslCnf } from '../../kinds/openssl-cnf/model';
import { reasonOf } from '../../kinds/openssl-cnf/view';
import type { Lines } from '../lines';
import { harmless } from './display';
import type { Style } from './style';

/** A request for programs: names as OpenSSL's short ones, the subject in the order of its encoding. Passwords are `***`. */
export function csrJson(model: OpensslCnf) {
  const { subject, key, digest, extensions } = model.csr;
  const hidden = hiddenEntries(model);
  return {
    accepted: model.csr.error === undefined,
    error: reasonOf(model) ?? null,
    subject: subject.map(({ name, value, from }) => ({ name, value: hidden.has(from) ? '***' : value })),
    key,
    digest,
    extensions: extensions.map(({ name, critical, values, from }) => ({
      name,
      critical,
      values: hidden.has(from) ? ['***'] : values,
    })),
    dropped: droppedParts(model.csr).map(({ what, why }) => ({ what, why })),
  };
}

/** A request for a person. */
export function csrText(model: OpensslCnf, path: string, lines: Lines, style: Style): string {
  const { error, subject } = model.csr;
  const shown = csrJson(model);
  const parts: string[] = [];
  if (shown.error !== null) {
    const { line, column } = lines.at(error?.at?.start ?? 0);
    const place = error?.at ? `${path}:${line}:${column}` : path;
    parts.push(
      `${style('error', 'OpenSSL makes no request with this file.')}\n  ${harmless(place)}\n  ${harmless(shown.error)}`,
      '',
    );
    parts.push('What the file asks for all the same:', '');
  }
  const fields = shown.subject.map(
    ({ name, value }, index): Row => [subject[index]!.joined ? `+${name}` : name, [value]],
  );
  parts.push(style('strong', 'Subject'), ...list(fields), '');
  parts.push(
    style('strong', 'Key'),
    `  ${shown.key.algorithm}, ${shown.key.bits} bits, signed with ${shown.digest}`,
    '',
  );
  parts.push(
    style('strong', 'Extensions'),
    ...list(
      shown.extensions.map(({ name, critical, values }) => [name, wrapped(critical ? '(critical) ' : '', values)]),
    ),
  );
  if (shown.dropped.length > 0)
    parts.push('', style('strong', 'Left out'), ...list(shown.dropped.map(({ what, why }) => [what, [why]])));
  return `${parts.join('\n')}\n`;
}

type Row = readonly [name: string, lines: readonly string[]];

/** Characters of a line that several values share. */
const width = 80;

/** The values on one line where they fit, else a line each. */
function wrapped(before: string, values: readonly string[]): string[] {
  const line = values.join(', ');
  if (line.length <= width || values.length === 1) return [before + line];
  return values.map((value, index) => (index === 0 ? before : '') + value);
}

function list(rows: readonly Row[]): string[] {
  if (rows.length === 0) return ['  none'];
  const longest = Math.max(...rows.map(([name]) => name.length));
  return rows.flatMap(([name, lines]) =>
    lines.map((line, index) => `  ${harmless((index === 0 ? name : '').padEnd(longest))}  ${harmless(line)}`),
  );
}
