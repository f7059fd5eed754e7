import { addressNumber } from './ip-address';
import { CsrFailure } from './model';
import { readInteger } from './plain-values';
import type { ListItem } from './value-list';

interface Range {
  readonly min: bigint;
  readonly max: bigint;
}

/** What one kind of number is given: taken over from the issuer, or some. */
type Given = 'inherit' | Range[];

/**
 * Tries the value of sbgp-autonomousSysNum: `AS:1-5`, `RDI:inherit` (v2i_ASIdentifiers).
 * @throws CsrFailure where OpenSSL refuses it
 */
export function checkSystemNumbers(items: readonly ListItem[]): void {
  const given = new Map<string, Given>();
  for (const { name, value, at } of items) {
    const kind = /^(AS|RDI)(?:\.|$)/.exec(name)?.[1];
    if (!kind) throw new CsrFailure(`extension name error: name=${name}`, at);
    if (value === undefined) throw new CsrFailure('extension value error', at);
    if (value === 'inherit') {
      inherit(given, kind, at);
      continue;
    }
    const found = /^(\d*)(?:[ \t]*(-)[ \t]*(\d*))?$/.exec(value);
    if (!found)
      throw new CsrFailure(`${/^\d*[ \t]*-/.test(value) ? 'invalid asrange' : 'invalid asnumber'}: value=${value}`, at);
    const min = readInteger(found[1]!);
    const max = found[2] ? readInteger(found[3]!) : min;
    if (min === undefined || max === undefined) throw new CsrFailure('bn dec2bn error', at);
    add(given, kind, { min: BigInt(min), max: BigInt(max) }, at);
  }
  const at = items[0]!.at;
  for (const each of given.values()) if (overlap(each)) throw new CsrFailure('extension value error', at);
}

/**
 * Tries the value of sbgp-ipAddrBlock: `IPv4:10.0.0.0/8`, `IPv6:a-b` (v2i_IPAddrBlocks).
 * @throws CsrFailure where OpenSSL refuses it
 */
export function checkAddressBlocks(items: readonly ListItem[]): void {
  const given = new Map<string, Given>();
  for (const { name, value, at } of items) {
    const [, family, hasUse] = /^(IPv[46])(-SAFI)?(?:\.|$)/.exec(name) ?? [];
    if (!family) throw new CsrFailure(`extension name error: ${name}`, at);
    if (value === undefined) throw new CsrFailure('error in extension', at);
    const use = hasUse ? /^[ \t]*(\d+|0x[\da-f]+)[ \t]*:[ \t]*/i.exec(value) : null;
    if (hasUse && !(use && Number(use[1]) <= 0xff)) throw new CsrFailure(`invalid safi: value=${value}`, at);
    const kind = `${family} ${use ? Number(use[1]) : ''}`;
    const text = value.slice(use?.[0].length ?? 0);
    if (text === 'inherit') inherit(given, kind, at);
    else add(given, kind, addressRange(text, family === 'IPv4' ? 32 : 128, at), at);
  }
  const at = items[0]!.at;
  for (const each of given.values()) if (overlap(each)) throw new CsrFailure('error in extension', at);
}

function addressRange(text: string, bits: 32 | 128, at: ListItem['at']): Range {
  const characters = bits === 32 ? '[\\d.]*' : '[\\d.:a-fA-F]*';
  const [, first = '', rest = ''] = new RegExp(`^(${characters})[ \\t]*([^]*)$`).exec(text)!;
  const number = (address: string) => {
    const found = address.includes(':') === (bits === 128) ? addressNumber(address) : undefined;
    if (found === undefined) throw new CsrFailure(`invalid ipaddress: value=${text}`, at);
    return found;
  };
  const min = number(first);
  if (rest === '') return { min, max: min };
  const length = /^\/[ \t]*(\d+)$/.exec(rest)?.[1];
  if (length !== undefined && Number(length) <= bits) {
    const open = BigInt(bits - Number(length));
    return { min: (min >> open) << open, max: ((min >> open) << open) + (1n << open) - 1n };
  }
  const last = new RegExp(`^-[ \\t]*(${characters})$`).exec(rest)?.[1];
  if (!last) throw new CsrFailure(`extension value error: value=${text}`, at);
  return { min, max: number(last) };
}

function inherit(given: Map<string, Given>, kind: string, at: ListItem['at']): void {
  if ((given.get(kind) ?? 'inherit') !== 'inherit') throw new CsrFailure('invalid inheritance', at);
  given.set(kind, 'inherit');
}

function add(given: Map<string, Given>, kind: string, range: Range, at: ListItem['at']): void {
  if (range.min > range.max) throw new CsrFailure('extension value error', at);
  const before = given.get(kind);
  if (before === 'inherit') throw new CsrFailure('error in extension', at);
  given.set(kind, before ?? []);
  (given.get(kind) as Range[]).push(range);
}

function overlap(given: Given): boolean {
  if (given === 'inherit') return false;
  const sorted = [...given].sort((a, b) => (a.min < b.min ? -1 : a.min > b.min ? 1 : 0));
  return sorted.some((range, index) => index > 0 && sorted[index - 1]!.max >= range.min);
}
