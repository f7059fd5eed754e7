import { bytesOf } from '../../syntax/openssl-conf/bytes';
import type { StringType } from './data/strings';

const tags: Readonly<Record<StringType, number>> = {
  Numeric: 18,
  Printable: 19,
  T61: 20,
  IA5: 22,
  Universal: 28,
  BMP: 30,
  UTF8: 12,
};

/** One attribute of a name in DER: SEQUENCE { type, value }. */
export function derOfAttribute(oid: string, value: string, type: StringType): number[] {
  const body = [...element(6, oidBytes(oid)), ...element(tags[type], stringBytes(value, type))];
  return element(0x30, body);
}

/** The order of a SET OF in DER: by bytes, a shorter one first where it begins like the other. */
export function compareBytes(a: readonly number[], b: readonly number[]): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) if (a[index] !== b[index]) return a[index]! - b[index]!;
  return a.length - b.length;
}

function element(tag: number, body: readonly number[]): number[] {
  const { length } = body;
  if (length < 0x80) return [tag, length, ...body];
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest >>= 8) bytes.unshift(rest & 0xff);
  return [tag, 0x80 | bytes.length, ...bytes, ...body];
}

function oidBytes(oid: string): number[] {
  const [first = 0n, second = 0n, ...others] = oid.split('.').map(BigInt);
  return [first * 40n + second, ...others].flatMap(arc => {
    const bytes = [Number(arc & 0x7fn)];
    for (let rest = arc >> 7n; rest > 0n; rest >>= 7n) bytes.unshift(Number(rest & 0x7fn) | 0x80);
    return bytes;
  });
}

function stringBytes(value: string, type: StringType): number[] {
  if (type === 'UTF8') return bytesOf(value, 'utf-8');
  const points = [...value].map(character => character.codePointAt(0)!);
  const width = type === 'BMP' ? 2 : type === 'Universal' ? 4 : 1;
  return points.flatMap(point =>
    Array.from({ length: width }, (_, index) => (point >>> (8 * (width - 1 - index))) & 0xff),
  );
}
