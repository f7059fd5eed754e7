import type { KindHead } from '../../core/kind';

/** What tells a configuration of OpenSSL from other files. */
export const opensslCnfHead: KindHead = {
  id: 'openssl-cnf',
  title: 'OpenSSL configuration',
  language: 'openssl-cnf',
  names: ['openssl.cnf'],
  patterns: ['*.openssl.cnf', '*openssl*.cnf'],
  namedPatterns: ['*.cnf', '*.conf'],
  // Both together stand in no other program's file.
  sniff: text => /^[ \t]*distinguished_name[ \t]*=/m.test(text) && /^[ \t]*\[[ \t]*[\w.-]+[ \t]*\]/m.test(text),
};
