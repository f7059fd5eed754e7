import { Char, isBlank, nameEnd, skipBlanks, startsName } from './characters';
import { wordEnd } from './close-tag';
import { Attribute, type Element } from './element';
import type { Reader } from './reader';
import { endsValue, plainValueEnd, readValue } from './value';

/** How a start tag ends: with `>`, with `/>`, or not at all. */
export type TagEnd = 'open' | 'empty' | 'unterminated';

/** The last place of a tag up to which all of it made sense. */
interface Good {
  pos: number;
  attributes: number;
  faults: number;
  /** Names without a value since then. */
  bare: number;
  /** Whether something that does not belong into a tag came since then. */
  junk: boolean;
}

/** Reads a start tag from behind its name to its end. Sets the element's attributes and `openLength`. */
export function readStartTag(reader: Reader, element: Element): TagEnd {
  const { text } = reader;
  while (readPlainAttribute(reader, element));
  const code = text.charCodeAt(reader.pos);
  if (code === Char.Greater) return finish(reader, element, 1, 'open');
  if (code === Char.Slash && text.charCodeAt(reader.pos + 1) === Char.Greater)
    return finish(reader, element, 2, 'empty');
  return readRest(reader, element);
}

/** Reads ` name="value"` where nothing is special about it; else leaves all as it is. */
function readPlainAttribute(reader: Reader, element: Element): boolean {
  const { text } = reader;
  const start = reader.pos + 1;
  if (text.charCodeAt(start - 1) !== Char.Blank || !startsName(text, start)) return false;
  const end = nameEnd(text, start);
  const quote = text.charCodeAt(end + 1);
  if (text.charCodeAt(end) !== Char.Equals || (quote !== Char.Quote && quote !== Char.Apostrophe)) return false;
  const close = plainValueEnd(text, end + 2);
  if (text.charCodeAt(close) !== quote || !endsValue(text, close + 1)) return false;
  const name = reader.names.at(text, start, end).text;
  const { attributes } = element;
  if (attributes.length > 8) return false;
  for (let index = 0; index < attributes.length; index++) if (attributes[index]!.name === name) return false;
  const base = element.at;
  const attribute = new Attribute(element, name, start - base, close + 1 - start);
  attribute.valueAt = end + 2 - base;
  attribute.valueLength = close - end - 2;
  attribute.quote = quote;
  element.addAttribute(attribute);
  reader.pos = close + 1;
  return true;
}

/** Reads on in a tag in which anything may stand. What follows a mistake up to the next whole attribute is part of it. */
function readRest(reader: Reader, element: Element): TagEnd {
  const { text } = reader;
  const good: Good = {
    pos: reader.pos,
    attributes: element.attributes.length,
    faults: reader.faults.length,
    bare: 0,
    junk: false,
  };
  const seen: Seen = { names: undefined };
  for (;;) {
    const before = reader.pos;
    const at = skipBlanks(text, before);
    const code = text.charCodeAt(at);
    reader.pos = at;
    if (code === Char.Greater) return finish(reader, element, 1, 'open');
    if (code === Char.Slash && text.charCodeAt(at + 1) === Char.Greater) return finish(reader, element, 2, 'empty');
    if (at >= text.length || code === Char.Less) {
      reader.pos = before;
      return breakOff(reader, element, good);
    }
    const known = good.bare > 0 || good.junk ? reader.faults.length : -1;
    if (readAttribute(reader, element, at > before, good, seen)) {
      good.pos = reader.pos;
      good.attributes = element.attributes.length;
      good.faults = reader.faults.length;
      good.bare = 0;
      good.junk = false;
    } else if (known >= 0) reader.takeBack(known);
  }
}

function finish(reader: Reader, element: Element, length: number, end: TagEnd): TagEnd {
  reader.pos += length;
  element.openLength = reader.pos - element.at;
  return end;
}

/** Ends a tag that has no `>`. What made no sense in it is taken for the text behind the tag. */
function breakOff(reader: Reader, element: Element, good: Good): TagEnd {
  const { text } = reader;
  const isValueOpen = reader.faults.at(-1)?.code === 'unterminated-value' && reader.faults.length > good.faults;
  if (!isValueOpen) {
    if (good.junk || good.bare > 1) {
      reader.pos = good.pos;
      element.attributes.length = good.attributes;
    }
    if (good.junk || good.bare > 0) reader.takeBack(good.faults);
    const name = element.name;
    reader.report('unterminated-tag', element.at, element.at + 1 + name.length, name).fragile = true;
  }
  if (!good.junk && good.bare <= 1) {
    while (text.charCodeAt(reader.pos) === Char.Blank || text.charCodeAt(reader.pos) === Char.Tab) reader.pos++;
  }
  element.openLength = reader.pos - element.at;
  return 'unterminated';
}

interface Seen {
  names: Map<string, Attribute> | undefined;
}

/** Reads one attribute, or skips what is none. Returns whether it is whole. */
function readAttribute(reader: Reader, element: Element, spaced: boolean, good: Good, seen: Seen): boolean {
  const { text } = reader;
  const start = reader.pos;
  const end = wordEnd(text, start);
  if (end === start) return skipJunk(reader, good);
  const name = reader.names.at(text, start, end).text;
  const isName = startsName(text, start) && nameEnd(text, start) === end;
  if (!isName) {
    reader.report('bad-name', start, end, name);
    good.junk = true;
  }
  const attribute = new Attribute(element, name, start - element.at, end - start);
  checkDuplicate(reader, element, attribute, seen);
  element.addAttribute(attribute);
  reader.pos = end;
  let equals = skipBlanks(text, end);
  const next = text.charCodeAt(equals);
  if (isName && equals === end && isValueAt(text, end)) {
    reader.report('missing-value', start, end, name);
    equals = end - 1;
  } else if (next !== Char.Equals) {
    if (isName) reader.report('missing-value', start, end, name);
    good.bare++;
    return false;
  }
  if (isName && !spaced && !good.junk) reader.report('missing-space', start, end, name);
  reader.pos = skipBlanks(text, equals + 1);
  const isWhole = readValue(reader, attribute, element.at, equals);
  if (!isWhole) good.bare++;
  return isWhole && isName;
}

/** Whether a whole value in quotes stands at `at`. */
function isValueAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== Char.Quote && code !== Char.Apostrophe) return false;
  const end = quotedEnd(text, at);
  return end > at + 1 && endsValue(text, end);
}

/** Skips a `=`, `/` or quoted text that stands where a name has to. */
function skipJunk(reader: Reader, good: Good): boolean {
  const { text } = reader;
  const start = reader.pos;
  const code = text.charCodeAt(start);
  let end = start + 1;
  if (code === Char.Equals) {
    const next = skipBlanks(text, end);
    if (text.charCodeAt(next) === Char.Quote || text.charCodeAt(next) === Char.Apostrophe) end = quotedEnd(text, next);
  } else if (code !== Char.Slash) end = quotedEnd(text, start);
  reader.pos = end;
  good.junk = true;
  const last = reader.faults.at(-1);
  if (last && last.code === 'bad-name' && last.end === start) last.end = end;
  else reader.report('bad-name', start, end);
  return false;
}

/** The end of the quoted text at `at`; that of its quote where it does not close on its line and before the next tag. */
function quotedEnd(text: string, at: number): number {
  const quote = text.charCodeAt(at);
  for (let end = at + 1; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === quote) return end + 1;
    if (code === Char.Less || code === Char.Greater || (isBlank(code) && code < 14)) break;
  }
  return at + 1;
}

/** Reports a name that an earlier attribute of the element has. */
function checkDuplicate(reader: Reader, element: Element, attribute: Attribute, seen: Seen): void {
  const { attributes } = element;
  let first: Attribute | undefined;
  if (attributes.length < 16) first = attributes.find(other => other.name === attribute.name);
  else {
    seen.names ??= new Map([...attributes].reverse().map(other => [other.name, other]));
    first = seen.names.get(attribute.name);
    if (!first) seen.names.set(attribute.name, attribute);
  }
  if (!first) return;
  const start = element.at + attribute.at;
  const fault = reader.report('duplicate-attribute', start, start + attribute.name.length, attribute.name);
  fault.otherStart = element.at + first.at;
  fault.otherEnd = fault.otherStart + first.name.length;
}
