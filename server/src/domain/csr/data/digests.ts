/**
 * Digests that OpenSSL 3.0 signs with an RSA key: its own name for each, and every name that it takes for it, letter case ignored.
 * Source: `openssl list -digest-algorithms` (default provider), and a request signed with each.
 */
const names: readonly (readonly [digest: string, ...others: readonly string[]])[] = [
  ['sha256', 'sha-256', 'sha2-256', '2.16.840.1.101.3.4.2.1'],
  ['sha384', 'sha-384', 'sha2-384', '2.16.840.1.101.3.4.2.2'],
  ['sha512', 'sha-512', 'sha2-512', '2.16.840.1.101.3.4.2.3'],
  ['sha224', 'sha-224', 'sha2-224', '2.16.840.1.101.3.4.2.4'],
  ['sha512-224', 'sha-512/224', 'sha2-512/224', '2.16.840.1.101.3.4.2.5'],
  ['sha512-256', 'sha-512/256', 'sha2-512/256', '2.16.840.1.101.3.4.2.6'],
  ['sha3-224', '2.16.840.1.101.3.4.2.7'],
  ['sha3-256', '2.16.840.1.101.3.4.2.8'],
  ['sha3-384', '2.16.840.1.101.3.4.2.9'],
  ['sha3-512', '2.16.840.1.101.3.4.2.10'],
  ['sha1', 'sha-1', 'ssl3-sha1', '1.3.14.3.2.26'],
  ['md5', 'ssl3-md5', '1.2.840.113549.2.5'],
  ['ripemd160', 'ripemd', 'ripemd-160', 'rmd160', '1.3.36.3.2.1'],
];

/** The digest by any of its names in lower case. */
export const digests: ReadonlyMap<string, string> = new Map(
  names.flatMap(([digest, ...others]) => [digest, ...others].map(name => [name, digest] as const)),
);

/** Digests that OpenSSL knows but cannot sign a request with, by name in lower case. */
export const unusableDigests: ReadonlySet<string> = new Set([
  'shake-128',
  'shake128',
  'shake-256',
  'shake256',
  'sm3',
  'blake2b-512',
  'blake2b512',
  'blake2s-256',
  'blake2s256',
  'keccak-kmac-128',
  'keccak-kmac128',
  'keccak-kmac-256',
  'keccak-kmac256',
  'null',
]);

/** Without `default_md`. */
export const defaultDigest = 'sha256';
