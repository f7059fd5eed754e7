/** String types of ASN.1, in the order in which OpenSSL prefers them. Source: crypto/asn1/a_mbstr.c. */
export const stringTypes = ['Numeric', 'Printable', 'IA5', 'T61', 'BMP', 'Universal', 'UTF8'] as const;

export type StringType = (typeof stringTypes)[number];

/** Bits of the string masks. Source: openssl/asn1.h. */
export const stringBits: Readonly<Record<StringType, number>> = {
  Numeric: 0x1,
  Printable: 0x2,
  T61: 0x4,
  IA5: 0x10,
  Universal: 0x100,
  BMP: 0x800,
  UTF8: 0x2000,
};

/** PrintableString, T61String, BMPString or UTF8String: what a name's text is made of. */
export const directoryString = 0x2 | 0x4 | 0x800 | 0x2000;

export interface FieldLimits {
  /** Characters; 0 where there is no limit. */
  readonly min: number;
  readonly max: number;
  readonly types: number;
  /** Whether `string_mask` has no say. */
  readonly fixed: boolean;
}

const directory = (max: number): FieldLimits => ({ min: 1, max, types: directoryString, fixed: false });
const only = (type: StringType, min: number, max: number): FieldLimits => ({
  min,
  max,
  types: stringBits[type],
  fixed: true,
});

/** Lengths and types of fields of a name, by object identifier. Source: crypto/asn1/tbl_standard.h (RFC 5280, appendix A). */
export const fieldLimits: ReadonlyMap<string, FieldLimits> = new Map([
  ['2.5.4.3', directory(64)],
  ['2.5.4.6', only('Printable', 2, 2)],
  ['2.5.4.7', directory(128)],
  ['2.5.4.8', directory(128)],
  ['2.5.4.10', directory(64)],
  ['2.5.4.11', directory(64)],
  ['1.2.840.113549.1.9.1', only('IA5', 1, 128)],
  ['1.2.840.113549.1.9.2', { min: 1, max: 0, types: directoryString | stringBits.IA5, fixed: false }],
  ['1.2.840.113549.1.9.7', { min: 1, max: 0, types: directoryString | stringBits.IA5, fixed: false }],
  ['1.2.840.113549.1.9.8', directory(0)],
  ['2.5.4.42', directory(32768)],
  ['2.5.4.4', directory(32768)],
  ['2.5.4.43', directory(32768)],
  ['2.5.4.5', only('Printable', 1, 64)],
  ['1.2.840.113549.1.9.20', only('BMP', 0, 0)],
  ['2.5.4.41', directory(32768)],
  ['2.5.4.46', only('Printable', 0, 0)],
  ['0.9.2342.19200300.100.1.25', only('IA5', 1, 0)],
  ['1.3.6.1.4.1.311.17.1', only('BMP', 0, 0)],
  ['0.9.2342.19200300.100.1.3', only('IA5', 1, 256)],
  ['1.3.6.1.4.1.311.60.2.1.3', only('Printable', 2, 2)],
  ['1.2.643.3.131.1.1', only('Numeric', 1, 12)],
  ['1.2.643.100.1', only('Numeric', 1, 13)],
  ['1.2.643.100.3', only('Numeric', 1, 11)],
  ['2.5.4.98', only('Printable', 3, 3)],
  ['2.5.4.99', only('Numeric', 3, 3)],
  ['2.5.4.100', only('UTF8', 0, 0)],
  ['1.3.6.1.5.5.7.8.9', only('UTF8', 1, 128)],
]);
