/** Options of the section `req`, with what each does. Source: openssl-req(1), "CONFIGURATION FILE FORMAT". */
export const requestOptions: ReadonlyMap<string, string> = new Map([
  ['distinguished_name', 'The section that holds the name of the certificate.'],
  ['req_extensions', 'The section with the extensions of the request, subjectAltName among them.'],
  [
    'x509_extensions',
    'The section with the extensions of a certificate made with `-x509`; its syntax is tried for every request.',
  ],
  ['prompt', '`no`: the entries of the name are values. Anything else: they are questions.'],
  ['default_bits', 'The size of a new RSA key in bits; 2048 unless told.'],
  ['default_md', 'The digest that the request is signed with; sha256 unless told.'],
  ['default_keyfile', 'The file that a new key is written to.'],
  ['encrypt_key', '`no`: a new key is written without a password.'],
  ['encrypt_rsa_key', 'The older name of encrypt_key.'],
  ['input_password', 'The password of the key that is read.'],
  ['output_password', 'The password that a new key is written with.'],
  ['string_mask', 'The string types of the name: utf8only unless told, nombstr, pkix, default or MASK: and a number.'],
  ['utf8', '`yes`: the values are UTF-8. Anything else: each byte is a character of its own.'],
  ['attributes', 'The section with further attributes of the request.'],
  ['oid_file', 'A file with more object identifiers; read from in front of the first section.'],
  ['oid_section', 'A section with more object identifiers; read from in front of the first section.'],
  ['RANDFILE', 'A file for the random number generator; no longer needed.'],
]);

/** Options that OpenSSL reads in front of the first section only. Source: config(5), openssl-req(1). */
export const libraryOptions: ReadonlyMap<string, string> = new Map([
  ['openssl_conf', 'The section that sets up the library itself: providers, engines, TLS.'],
  ['oid_section', 'A section with more object identifiers.'],
  ['oid_file', 'A file with more object identifiers.'],
]);

/** What stands in front of a path or setting, with a dot. Source: config(5). */
export const directives: ReadonlyMap<string, string> = new Map([
  ['.include', 'Reads another file here, or every `.cnf` and `.conf` file of a folder.'],
  ['.pragma', 'Changes how the rest of the file is read.'],
]);

/** What a pragma may say. Source: config(5). */
export const pragmas: ReadonlyMap<string, string> = new Map([
  ['dollarid:true', 'A `$` without braces is a character of a name.'],
  ['abspath:true', 'Only whole paths may be included.'],
  ['includedir:', 'The folder in which relative paths of .include are looked for.'],
]);

export interface LiteralOption {
  /** The one word that counts. */
  readonly literal: string;
  /** Other words that surely mean it. */
  readonly meant: RegExp;
  /** What OpenSSL does instead. */
  readonly effect: string;
}

/** Source: apps/req.c, which compares these with one word. */
export const literalOptions: ReadonlyMap<string, LiteralOption> = new Map([
  [
    'prompt',
    { literal: 'no', meant: /^(?:no?|false|off|0)[;,.]?$/i, effect: 'it asks, and takes the values for the questions' },
  ],
  ['utf8', { literal: 'yes', meant: /^(?:y(?:es)?|true|on|1)[;,.]?$/i, effect: 'it takes each byte for a character' }],
  [
    'encrypt_key',
    { literal: 'no', meant: /^(?:no?|false|off|0)[;,.]?$/i, effect: 'it asks for a password for the key' },
  ],
  [
    'encrypt_rsa_key',
    { literal: 'no', meant: /^(?:no?|false|off|0)[;,.]?$/i, effect: 'it asks for a password for the key' },
  ],
]);
