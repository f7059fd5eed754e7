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
export function makeString(value: string, oid: string | undefined, { characters, mask }: StringRules): MadeString {
  const limits = oid === undefined ? undefined : fieldLimits.get(oid);
  const points = characters === 'utf8' ? [...value].map(character => character.codePointAt(0)!) : utf8Bytes(value);
  const tooShort = limits && limits.min > 0 && points.length < limits.min;
  if (tooShort) return { error: `string too short: minsize=${limits.min}` };
  if (limits && limits.max > 0 && points.length > limits.max)
    return { error: `string too long: maxsize=${limits.max}` };
  const type = smallestType(points, typesOf(limits, mask));
  if (!type) return { error: 'illegal characters' };
  return { text: String.fromCodePoint(...points), type };
}

function typesOf(limits: FieldLimits | undefined, mask: number): number {
  const types = limits?.fixed ? limits.types : (limits?.types ?? directoryString) & mask;
  return types === 0 ? directoryString : types;
}

function smallestType(points: readonly number[], types: number): StringType | undefined {
  let left = types;
  for (const point of points) {
    for (const type of stringTypes) if (left & stringBits[type] && !holds[type](point)) left &= ~stringBits[type];
    if (left === 0) return undefined;
  }
  // Whatever else the mask allows is written as UTF-8.
  return stringTypes.find(type => left & stringBits[type]) ?? 'UTF8';
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

/** The bytes of a text in UTF-8. */
export function utf8Bytes(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0)!;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 0x3f));
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 0x3f), 0x80 | (point & 0x3f));
    else
      bytes.push(
        0xf0 | (point >> 18),
        0x80 | ((point >> 12) & 0x3f),
        0x80 | ((point >> 6) & 0x3f),
        0x80 | (point & 0x3f),
      );
  }
  return bytes;
}

/** The mask that a `string_mask` stands for; undefined where OpenSSL refuses it (ASN1_STRING_set_default_mask_asc). */
export function stringMask(text: string): number | undefined {
  if (text.startsWith('MASK:')) {
    const number = /^MASK:\s*(?:0x([\da-f]+)|(0[0-7]*)|([1-9]\d*))$/i.exec(text);
    if (!number) return undefined;
    return Number.parseInt(number[1] ?? number[2] ?? number[3]!, number[1] ? 16 : number[2] ? 8 : 10);
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
