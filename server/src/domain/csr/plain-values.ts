import { CsrFailure } from './model';
import type { ListItem } from './value-list';

/** A number as decimal text (s2i_ASN1_INTEGER); undefined where it is none. */
export function readInteger(text: string): string | undefined {
  const found = /^(-?)(?:0[xX]([\da-fA-F]+)|(\d+))$/.exec(text);
  if (!found) return undefined;
  const number = BigInt(found[2] === undefined ? found[3]! : `0x${found[2]}`);
  return `${found[1] && number !== 0n ? '-' : ''}${number}`;
}

/**
 * The number of an item.
 * @throws CsrFailure where it is none
 */
export function integerOf({ value, at }: ListItem): string {
  if (value === undefined) throw new CsrFailure('invalid null value', at);
  const number = readInteger(value);
  if (number === undefined) throw new CsrFailure('bn dec2bn error', at);
  return number;
}

const truths: ReadonlySet<string> = new Set(['TRUE', 'true', 'Y', 'y', 'YES', 'yes']);
const untruths: ReadonlySet<string> = new Set(['FALSE', 'false', 'N', 'n', 'NO', 'no']);

/** A yes or no in one of the words that OpenSSL takes (X509V3_get_value_bool); undefined where it is none. */
export function readBoolean(text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined;
  return truths.has(text) ? true : untruths.has(text) ? false : undefined;
}

/**
 * The yes or no of an item.
 * @throws CsrFailure where it is none
 */
export function booleanOf({ value, at }: ListItem): boolean {
  const found = readBoolean(value);
  if (found === undefined) throw new CsrFailure('invalid boolean string', at);
  return found;
}
