import type { Csr } from '../../domain/csr/model';
import type { Lines } from '../lines';
import { harmless } from './display';
import type { Style } from './style';

/** A request for programs: names as OpenSSL's short ones, the subject in the order of its encoding. */
export function csrJson({ error, subject, key, digest, extensions, dropped }: Csr) {
  return {
    accepted: error === undefined,
    error: error?.reason ?? null,
    subject: subject.map(({ name, value }) => ({ name, value })),
    key,
    digest,
    extensions: extensions.map(({ name, critical, values }) => ({ name, critical, values })),
    dropped: dropped.map(({ what, why }) => ({ what, why })),
  };
}

/** A request for a person. */
export function csrText(csr: Csr, path: string, lines: Lines, style: Style): string {
  const { error, subject, key, digest, extensions, dropped } = csr;
  const parts: string[] = [];
  if (error) {
    const { line, column } = lines.at(error.at?.start ?? 0);
    const place = error.at ? `${path}:${line}:${column}` : path;
    parts.push(
      `${style('error', 'OpenSSL makes no request with this file.')}\n  ${harmless(place)}\n  ${harmless(error.reason)}`,
      '',
    );
    parts.push('What the file asks for all the same:', '');
  }
  parts.push(style('strong', 'Subject'), ...list(subject.map(({ name, value }) => [name, value])), '');
  parts.push(style('strong', 'Key'), `  ${key.algorithm}, ${key.bits} bits, signed with ${digest}`, '');
  parts.push(
    style('strong', 'Extensions'),
    ...list(
      extensions.map(({ name, critical, values }) => [name, `${critical ? '(critical) ' : ''}${values.join(', ')}`]),
    ),
  );
  if (dropped.length > 0)
    parts.push('', style('strong', 'Left out'), ...list(dropped.map(({ what, why }) => [what, why])));
  return `${parts.join('\n')}\n`;
}

function list(rows: readonly (readonly [string, string])[]): string[] {
  if (rows.length === 0) return ['  none'];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${harmless(name.padEnd(width))}  ${harmless(value)}`);
}
