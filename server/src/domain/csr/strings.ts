import { bytesOf, type ConfEncoding } from '../../syntax/openssl-conf/bytes';
import {
  directoryString,
  type FieldLimits,
  fieldLimits,
  type StringType,
  stringBits,
  stringTypes,
} from './data/strings';

/** How the text of the file becomes characters: as UTF-8, or each byte as a Latin-1 character. */
export type Characters = 'utf8' | 'latin1';

export interface StringRules {
  readonly characters: Characters;
  /** How the file's bytes became text; UTF-8 unless told. */
  readonly encoding?: ConfEncoding;
  /** Types that `string_mask` allows. */
  readonly mask: number;
}

export type MadeString =
  | { readonly text: string; readonly type: StringType; readonly error?: undefined }
  | { readonly error: string };

/**
 * The string that OpenSSL makes for an attribute (ASN1_STRING_set_by_NID).
 * @param oid of the attribute; undefined where OpenSSL does not know it
 */
export function makeString(
  value: string,
  oid: string | undefined,
  { characters, encoding = 'utf-8', mask }: StringRules,
): MadeString {
  const limits = oid === undefined ? undefined : fieldLimits.get(oid);
  const points = pointsOf(value, encoding, characters);
  if (!points) return { error: 'invalid utf8string' };
  const tooShort = limits && limits.min > 0 && points.length < limits.min;
  if (tooShort) return { error: `string too short: minsize=${limits.min}` };
  if (limits && limits.max > 0 && points.length > limits.max)
    return { error: `string too long: maxsize=${limits.max}` };
  const type = smallestType(points, typesOf(limits, mask));
  if (!type) return { error: 'illegal characters' };
  return { text: String.fromCodePoint(...points), type };
}

/** The characters that OpenSSL sees; undefined where it takes the bytes for UTF-8 and they are none. */
export function pointsOf(value: string, encoding: ConfEncoding, characters: Characters): number[] | undefined {
  if (characters === 'utf8' && encoding === 'utf-8') {
    const points = Array.from(value, character => character.codePointAt(0)!);
    if (!points.some(point => point >= 0xd800 && point <= 0xdfff)) return points;
  }
  const bytes = bytesOf(value, encoding);
  return characters === 'latin1' ? bytes : decodedUtf8(bytes);
}

/** The characters of bytes in UTF-8; undefined where they are not well formed. */
function decodedUtf8(bytes: readonly number[]): number[] | undefined {
  const points: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at]!;
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    const others = bytes.slice(at + 1, at + length);
    if (length === 0 || others.length < length - 1 || others.some(byte => byte >> 6 !== 2)) return undefined;
    let point = length === 1 ? lead : lead & (0x7f >> length);
    for (const byte of others) point = (point << 6) | (byte & 0x3f);
    const fewest = [0, 0, 0x80, 0x800, 0x10000][length]!;
    if (point < fewest || (point >= 0xd800 && point <= 0xdfff) || point > 0x10ffff) return undefined;
    points.push(point);
    at += length;
  }
  return points;
}

function typesOf(limits: FieldLimits | undefined, mask: number): number {
  const types = limits?.fixed ? limits.types : (limits?.types ?? directoryString) & mask;
  return types === 0 ? directoryString : types;
}

/** The type that OpenSSL prefers among those that hold the characters; undefined where none does. */
export function smallestType(points: readonly number[], types: number): StringType | undefined {
  let left = types;
  for (const point of points) {
    left &= ~(point < 0x80 ? typesWithoutAscii[point]! : typesWithout(point));
    if (left === 0) return undefined;
  }
  // Whatever else the mask allows is written as UTF-8.
  return stringTypes.find(type => left & stringBits[type]) ?? 'UTF8';
}

/** The bits of the types that do not hold a character. */
function typesWithout(point: number): number {
  let bits = 0;
  for (const type of stringTypes) if (!holds[type](point)) bits |= stringBits[type];
  return bits;
}

const holds: Readonly<Record<StringType, (point: number) => boolean>> = {
  Numeric: point => point === 0x20 || (point >= 0x30 && point <= 0x39),
  Printable: point => point < 0x80 && /[A-Za-z0-9 '()+,\-./:=?]/.test(String.fromCharCode(point)),
  IA5: point => point < 0x80,
  T61: point => point <= 0xff,
  BMP: point => point <= 0xffff,
  Universal: () => true,
  UTF8: point => point < 0xd800 || point > 0xdfff,
};

const typesWithoutAscii = Uint16Array.from({ length: 0x80 }, (_, point) => typesWithout(point));

/** The mask that a `string_mask` stands for; undefined where OpenSSL refuses it (ASN1_STRING_set_default_mask_asc). */
export function stringMask(text: string): number | undefined {
  if (text.startsWith('MASK:')) {
    const number = /^MASK:[ \t\n\v\f\r]*([+-]?)(?:0[xX]([\da-fA-F]+)|(0[0-7]*)|([1-9]\d*))$/.exec(text);
    if (!number) return undefined;
    const [, sign, hex, octal, decimal] = number;
    const size = BigInt(hex ? `0x${hex}` : octal ? `0o0${octal}` : decimal!);
    if (size > 0xffff_ffff_ffff_ffffn) return everyType;
    return Number(BigInt.asIntN(32, sign === '-' ? -size : size));
  }
  return masks.get(text);
}

const everyType = -1;

const masks: ReadonlyMap<string, number> = new Map([
  ['nombstr', everyType & ~(stringBits.BMP | stringBits.UTF8)],
  ['pkix', everyType & ~stringBits.T61],
  ['utf8only', stringBits.UTF8],
  ['default', everyType],
]);
