import { stringBits } from './strings';

/** Strings that OpenSSL writes with any character. Source: openssl/asn1.h. */
const visible = 0x40;
const general = 0x80;

const spellings: readonly (readonly [type: string | number, ...names: readonly string[]])[] = [
  ['BOOLEAN', 'BOOL', 'BOOLEAN'],
  ['NULL', 'NULL'],
  ['INTEGER', 'INT', 'INTEGER', 'ENUM', 'ENUMERATED'],
  ['OBJECT', 'OID', 'OBJECT'],
  ['UTCTIME', 'UTCTIME', 'UTC'],
  ['GENERALIZEDTIME', 'GENERALIZEDTIME', 'GENTIME'],
  ['OCTETSTRING', 'OCT', 'OCTETSTRING'],
  ['BITSTRING', 'BITSTR', 'BITSTRING'],
  [stringBits.Universal, 'UNIVERSALSTRING', 'UNIV'],
  [stringBits.IA5, 'IA5', 'IA5STRING'],
  [stringBits.UTF8, 'UTF8', 'UTF8STRING'],
  [stringBits.BMP, 'BMP', 'BMPSTRING'],
  [visible, 'VISIBLESTRING', 'VISIBLE'],
  [stringBits.Printable, 'PRINTABLESTRING', 'PRINTABLE'],
  [stringBits.T61, 'T61', 'T61STRING', 'TELETEXSTRING'],
  [general, 'GENERALSTRING', 'GENSTR'],
  [stringBits.Numeric, 'NUMERIC', 'NUMERICSTRING'],
  ['SEQUENCE', 'SEQUENCE', 'SEQ'],
  ['SET', 'SET'],
];

/** Types of a value that is given as ASN.1, by each of their names in capitals; of a string its bit. Source: crypto/asn1/asn1_gen.c. */
export const asn1Types: ReadonlyMap<string, string> = new Map(
  spellings.flatMap(([type, ...names]) => names.map(name => [name, String(type)] as const)),
);

/** What may stand in front of a type, in capitals. Source: crypto/asn1/asn1_gen.c. */
export const asn1Modifiers: ReadonlyMap<string, 'explicit' | 'implicit' | 'wrap' | 'format'> = new Map([
  ['EXP', 'explicit'],
  ['EXPLICIT', 'explicit'],
  ['IMP', 'implicit'],
  ['IMPLICIT', 'implicit'],
  ['OCTWRAP', 'wrap'],
  ['SEQWRAP', 'wrap'],
  ['SETWRAP', 'wrap'],
  ['BITWRAP', 'wrap'],
  ['FORM', 'format'],
  ['FORMAT', 'format'],
]);
