/** Character classes of XML 1.0 (fifth edition, productions 2 to 4a), by UTF-16 code unit. */

export enum Char {
  Tab = 9,
  LineFeed = 10,
  Return = 13,
  Blank = 32,
  Bang = 33,
  Quote = 34,
  Hash = 35,
  Ampersand = 38,
  Apostrophe = 39,
  Slash = 47,
  Less = 60,
  Equals = 61,
  Greater = 62,
  Question = 63,
  CloseBracket = 93,
}

const starts = 1;
const continues = 2;
const names = new Uint8Array(128);
for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_:')
  names[letter.charCodeAt(0)] = starts | continues;
for (const letter of '0123456789-.') names[letter.charCodeAt(0)] = continues;

/** From, to of name start characters beyond ASCII within the basic plane. */
const wideStarts = [
  0xc0, 0xd6, 0xd8, 0xf6, 0xf8, 0x2ff, 0x370, 0x37d, 0x37f, 0x1fff, 0x200c, 0x200d, 0x2070, 0x218f, 0x2c00, 0x2fef,
  0x3001, 0xd7ff, 0xf900, 0xfdcf, 0xfdf0, 0xfffd,
];
const wideContinues = [0xb7, 0xb7, 0x300, 0x36f, 0x203f, 0x2040];

function isIn(ranges: readonly number[], code: number): boolean {
  for (let index = 0; index < ranges.length; index += 2) {
    if (code >= ranges[index]! && code <= ranges[index + 1]!) return true;
  }
  return false;
}

/** Whether the two code units are a character above the basic plane that may stand in a name. */
function isNamePair(high: number, low: number): boolean {
  return high >= 0xd800 && high <= 0xdb7f && low >= 0xdc00 && low <= 0xdfff;
}

/** Whether a name can start at `at`. */
export function startsName(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  if (code < 128) return (names[code]! & starts) !== 0;
  return isIn(wideStarts, code) || isNamePair(code, text.charCodeAt(at + 1));
}

/** The offset behind the name characters at `at`. */
export function nameEnd(text: string, at: number): number {
  const { length } = text;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if (names[code] === 0) break;
    } else if (isNamePair(code, text.charCodeAt(at + 1))) at++;
    else if (!isIn(wideStarts, code) && !isIn(wideContinues, code)) break;
    at++;
  }
  return at;
}

export function isBlank(code: number): boolean {
  return code === Char.Blank || code === Char.LineFeed || code === Char.Tab || code === Char.Return;
}

/** The offset behind the blanks and line breaks at `at`. */
export function skipBlanks(text: string, at: number): number {
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** The offset behind the last character of `text` before `end` that is not blank, at least `start`. */
export function trimEnd(text: string, start: number, end: number): number {
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}

/** The end of the line that `at` stands in, before its line break, where that comes before `limit`, else `limit`. */
export function lineEnd(text: string, at: number, limit = text.length): number {
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (code === Char.LineFeed || code === Char.Return) break;
    at++;
  }
  return at;
}

/** The start of the line that `at` stands in where only blanks stand before it, else -1. */
export function indentStart(text: string, at: number): number {
  for (; at > 0; at--) {
    const code = text.charCodeAt(at - 1);
    if (code === Char.LineFeed || code === Char.Return) break;
    if (code !== Char.Blank && code !== Char.Tab) return -1;
  }
  return at;
}

/** Whether a number is a character that XML allows. */
export function isAllowed(point: number): boolean {
  if (point < 0x20) return point === Char.Tab || point === Char.LineFeed || point === Char.Return;
  if (point < 0xd800) return true;
  return (point >= 0xe000 && point <= 0xfffd) || (point >= 0x10000 && point <= 0x10ffff);
}

/** The length of the disallowed character at `at`, 0 where the character is allowed; a lone half of a pair is not. */
export function disallowed(text: string, at: number): 0 | 1 {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdfff) return isAllowed(code) ? 0 : 1;
  if (code < 0xdc00) {
    const next = text.charCodeAt(at + 1);
    return next >= 0xdc00 && next <= 0xdfff ? 0 : 1;
  }
  const before = at > 0 ? text.charCodeAt(at - 1) : 0;
  return before >= 0xd800 && before <= 0xdbff ? 0 : 1;
}

function stops(letters: string): Uint8Array {
  const table = new Uint8Array(128);
  for (let code = 0; code < 128; code++) table[code] = isAllowed(code) ? 0 : 1;
  for (const letter of letters) table[letter.charCodeAt(0)] = 1;
  return table;
}

/** ASCII characters that a scan of text, of an attribute's value or of anything else has to look at. */
export const textStops = stops('<&]');
export const valueStops = stops('<&"\'');
export const rawStops = stops('');
