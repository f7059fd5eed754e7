import type { Decoded } from '../../syntax/decoded';
import { findPlaceholders } from '../placeholders';
import type { Setting } from './model';
import type { ValueType } from './schema';

/** Quotes around the value, a comment behind it, a second separator in front of it. */
const toldElsewhere = /^["'\u2018-\u201F=:>]|\s[#!]|^[#!]/;

/**
 * The value of a setting whose key is of a type, to be judged by that type; undefined where it is empty, where Java stops at it, or where a
 * rule of every `.properties` file has something to say about it as a whole.
 */
export function soundValue(setting: Setting, type: ValueType): Decoded | undefined {
  const { entry, key } = setting;
  if (key?.type !== type || entry.stops) return undefined;
  const { value } = setting;
  const { text } = value;
  if (text.trim() === '' || toldElsewhere.test(text) || findPlaceholders(text).length > 0) return undefined;
  return value;
}
