import { Char, isBlank, nameEnd, skipBlanks, startsName, valueStops } from './characters';
import type { Attribute } from './element';
import type { Reader } from './reader';

/** Reads the value at `reader.pos`, behind the `=` at `equals`, into the attribute. Returns whether it is one that ends as it should. */
export function readValue(reader: Reader, attribute: Attribute, base: number, equals: number): boolean {
  const { text } = reader;
  const code = text.charCodeAt(reader.pos);
  if (code === Char.Quote || code === Char.Apostrophe) return readQuoted(reader, attribute, base);
  const start = reader.pos;
  const end = bareEnd(text, start);
  const isNext = startsName(text, start) && text.charCodeAt(skipBlanks(text, nameEnd(text, start))) === Char.Equals;
  if (end === start || isNext || hasBreak(text, equals, start)) {
    reader.pos = equals + 1;
    attribute.length = reader.pos - base - attribute.at;
    reader.report('missing-value', base + attribute.at, reader.pos, attribute.name);
    return false;
  }
  setValue(reader, attribute, base, start, end, 0);
  reader.report('unquoted-value', start, end, attribute.name);
  return true;
}

function setValue(reader: Reader, attribute: Attribute, base: number, start: number, end: number, quote: number): void {
  attribute.valueAt = start - base;
  attribute.valueLength = end - start;
  attribute.quote = quote;
  const isClosed = quote !== 0 && reader.text.charCodeAt(end) === quote;
  reader.pos = isClosed ? end + 1 : end;
  attribute.length = reader.pos - base - attribute.at;
}

/** Where a value without quotes ends. */
function bareEnd(text: string, at: number): number {
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isBlank(code) || code === Char.Less || code === Char.Greater) break;
    if (code === Char.Slash && text.charCodeAt(at + 1) === Char.Greater) break;
  }
  return at;
}

function hasBreak(text: string, start: number, end: number): boolean {
  return /[\r\n]/.test(text.slice(start, end));
}

function readQuoted(reader: Reader, attribute: Attribute, base: number): boolean {
  const { text } = reader;
  const open = reader.pos;
  const quote = text.charCodeAt(open);
  const before = reader.faults.length;
  const end = scanValue(reader, open + 1, quote);
  const isClosed = end >= 0;
  const cut = isClosed ? swallowedName(text, open + 1, end) : valueCut(text, open + 1, ~end);
  if (isClosed && cut < 0) {
    setValue(reader, attribute, base, open + 1, end, quote);
    return true;
  }
  while (reader.faults.length > before && reader.faults.at(-1)!.start >= cut) reader.faults.pop();
  setValue(reader, attribute, base, open + 1, cut, quote);
  reader.pos = cut;
  attribute.length = cut - base - attribute.at;
  reader.report('unterminated-value', open, cut, attribute.name).fragile = true;
  return false;
}

/** Checks a value from `at` and returns the offset of its closing quote; the complement of where it broke off where there is none. */
function scanValue(reader: Reader, at: number, quote: number): number {
  const { text } = reader;
  const { length } = text;
  let closes = -1;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if (valueStops[code] !== 0) {
        if (code === quote) return at;
        if (code === Char.Ampersand) {
          at = reader.reference(at);
          continue;
        }
        if (code === Char.Less) {
          if (closes < 0) closes = quoteBehind(text, at, quote);
          if (closes < 0) return ~at;
          reader.report('raw-less-than', at, at + 1);
        } else if (code < Char.Blank) reader.character(at);
      }
    } else if (code >= 0xd800) reader.character(at);
    at++;
  }
  return ~at;
}

/** The offset of the first character at or behind `at` that a value's reader has to look at. */
export function plainValueEnd(text: string, at: number): number {
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128 ? valueStops[code] !== 0 : code >= 0xd800) break;
  }
  return at;
}

/** Where a value that holds a `<` closes on the same line, so that what follows may be the rest of its tag; else -1. */
function quoteBehind(text: string, at: number, quote: number): number {
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === Char.LineFeed || code === Char.Return) return -1;
    if (code === quote) return endsValue(text, at + 1) ? at : -1;
  }
  return -1;
}

/** Whether what stands at `at` may follow a value. */
export function endsValue(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isBlank(code) || code === Char.Greater || code === Char.Slash || code === Char.Question;
}

/**
 * In `a="x b="y"` the quote behind `b=` opens the next value: then where the first value has to end, else -1.
 * Asked only of a tag that is broken anyway.
 */
function swallowedName(text: string, start: number, quoteAt: number): number {
  if (endsValue(text, quoteAt + 1)) return -1;
  let at = quoteAt;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
  if (text.charCodeAt(at - 1) !== Char.Equals) return -1;
  at--;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
  const nameTo = at;
  while (at > start && !isBlank(text.charCodeAt(at - 1))) at--;
  if (at === start || !startsName(text, at) || nameEnd(text, at) < nameTo) return -1;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Where a value without a closing quote is taken to end: before the first `>` or line break, else at `end`. */
function valueCut(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === Char.LineFeed || code === Char.Return) return at;
    if (code === Char.Greater) return at > start && text.charCodeAt(at - 1) === Char.Slash ? at - 1 : at;
  }
  return end;
}
