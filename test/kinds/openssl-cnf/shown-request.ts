import { decodedExtension } from '../../domain/csr/decoded-extension';
import type { MadeRequest } from '../../harness/openssl';

const names: ReadonlyMap<string, string> = new Map([
  ['2.5.4.3', 'CN'],
  ['2.5.4.6', 'C'],
  ['2.5.4.7', 'L'],
  ['2.5.4.8', 'ST'],
  ['2.5.4.10', 'O'],
  ['2.5.4.11', 'OU'],
  ['1.2.840.113549.1.9.1', 'emailAddress'],
  ['2.5.29.14', 'subjectKeyIdentifier'],
  ['2.5.29.15', 'keyUsage'],
  ['2.5.29.17', 'subjectAltName'],
  ['2.5.29.19', 'basicConstraints'],
  ['2.5.29.37', 'extendedKeyUsage'],
]);

const nameOf = (oid: string): string => names.get(oid) ?? oid;

const digests: ReadonlyMap<string, string> = new Map([['1.2.840.113549.1.1.11', 'sha256']]);

/** What the real OpenSSL made of a file, in one line: `CN=a; subjectAltName=DNS:a; sha256`, or its reason. */
export function shownRequest({ accepted, stderr, subject, extensions, signature }: MadeRequest): string {
  if (!accepted) return `refused: ${reasonOf(stderr)}`;
  const name = subject.map(field => field.replace(/^\+?([\d.]+)=/, (_, oid: string) => `${nameOf(oid)}=`)).join(', ');
  const values = extensions.map(({ oid, critical, value }) => {
    const known = nameOf(oid) === 'subjectKeyIdentifier' ? undefined : decodedExtension(oid, value, 'utf-8');
    return `${nameOf(oid)}=${critical ? 'critical,' : ''}${known?.join(',') ?? '…'}`;
  });
  return [name, ...values, digests.get(signature) ?? signature].join('; ');
}

/** OpenSSL's own reason strings, without the ways through its files. */
function reasonOf(stderr: string): string {
  const reasons = [...stderr.matchAll(/^[0-9A-F]+:error:[0-9A-F]+:[^:]*:[^:]*:([^:]+):/gm)].map(
    ([, reason]) => reason!,
  );
  return reasons[0] ?? stderr.split('\n').find(line => line !== '' && !/^[-A-Z]?[-\w ]*$/.test(line)) ?? stderr.trim();
}
