export const lineFeed = 0x0a;
export const carriageReturn = 0x0d;
export const backslash = 0x5c;
const tab = 0x09;
const formFeed = 0x0c;
const space = 0x20;
const hash = 0x23;
const bang = 0x21;
const equals = 0x3d;
const colon = 0x3a;
const letterU = 0x75;

/** What Java takes for white space: blank, tab, form feed, and nothing else. */
export function isBlank(code: number): boolean {
  return code === space || code === tab || code === formFeed;
}

export function isLineEnd(code: number): boolean {
  return code === lineFeed || code === carriageReturn;
}

/** The first offset at or behind `at` that holds no white space. */
export function skipBlanks(text: string, at: number): number {
  while (isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Behind the line end at `at`: CR, LF or both. */
export function behindLineEnd(text: string, at: number): number {
  const isPair = text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === lineFeed;
  return at + (isPair ? 2 : 1);
}

/** Whether a line end or the end of the text stands behind the backslash at `at`: the line goes on in the next one. */
export function continues(text: string, at: number): boolean {
  return at + 1 >= text.length || isLineEnd(text.charCodeAt(at + 1));
}

/** Where the content goes on behind the continuation at `at`: the next line without the white space it begins with. */
export function behindContinuation(text: string, at: number): number {
  return at + 1 >= text.length ? at + 1 : skipBlanks(text, behindLineEnd(text, at + 1));
}

/** One logical line; offsets are into the text, `end` is that of its line end or of the text. */
export type Line =
  | { readonly kind: 'comment'; readonly start: number; readonly mark: number; readonly end: number }
  | {
      readonly kind: 'entry';
      /** Where the line begins, with the white space in front of the key. */
      readonly start: number;
      readonly keyStart: number;
      readonly keyEnd: number;
      readonly valueStart: number;
      readonly end: number;
      readonly keyHasEscapes: boolean;
      readonly valueHasEscapes: boolean;
      /** Whether a `\u` stands in it, good or not. */
      readonly hasUnicode: boolean;
      /** Whether a backslash stands in it that is none of a pair. */
      readonly hasOtherEscapes: boolean;
    };

/**
 * The next line at or behind `at` that is no blank one; undefined where there is none. Source: OpenJDK 17, `Properties.LineReader` and
 * `Properties.load0`.
 * @param at the beginning of a line, or the line end before it
 */
export function nextLine(text: string, at: number): Line | undefined {
  let start = at;
  for (;;) {
    const first = skipBlanks(text, start);
    if (first >= text.length) return undefined;
    const code = text.charCodeAt(first);
    if (isLineEnd(code)) start = first + 1;
    else if (code === hash || code === bang)
      return { kind: 'comment', start, mark: first, end: endOfLine(text, first) };
    else if (code === backslash && continues(text, first)) {
      // Nothing of a line is there yet, so what follows is a line of its own; only at the very end an empty entry is made.
      if (first + 2 >= text.length) return entryOfNothing(text, start, first);
      start = behindLineEnd(text, first + 1);
    } else return entryLine(text, start, first);
  }
}

function endOfLine(text: string, at: number): number {
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
  return at;
}

function entryOfNothing(text: string, start: number, at: number): Line {
  const end = text.length;
  return {
    kind: 'entry',
    start,
    keyStart: at,
    keyEnd: at,
    valueStart: end,
    end,
    keyHasEscapes: false,
    valueHasEscapes: false,
    hasUnicode: false,
    hasOtherEscapes: true,
  };
}

function entryLine(text: string, start: number, keyStart: number): Line {
  const key = scanPart(text, keyStart, true);
  const valueStart = behindSeparator(text, key.end);
  const value = scanPart(text, valueStart, false);
  return {
    kind: 'entry',
    start,
    keyStart,
    keyEnd: key.end,
    valueStart,
    end: value.end,
    keyHasEscapes: key.hasEscapes,
    valueHasEscapes: value.hasEscapes,
    hasUnicode: key.hasUnicode || value.hasUnicode,
    hasOtherEscapes: key.hasOther || value.hasOther || hasContinuation(text, key.end, valueStart),
  };
}

interface ScannedPart {
  readonly end: number;
  readonly hasEscapes: boolean;
  readonly hasUnicode: boolean;
  readonly hasOther: boolean;
}

/** Reads a key, up to what ends it, or a value, up to the end of its line. */
function scanPart(text: string, from: number, isKey: boolean): ScannedPart {
  const { length } = text;
  let hasEscapes = false;
  let hasUnicode = false;
  let hasOther = false;
  let end = from;
  while (end < length) {
    const code = text.charCodeAt(end);
    if (code === backslash) {
      hasEscapes = true;
      if (continues(text, end)) {
        hasOther = true;
        end = behindContinuation(text, end);
        if (end >= length || isLineEnd(text.charCodeAt(end))) break;
        continue;
      }
      const next = text.charCodeAt(end + 1);
      if (next !== backslash) hasOther = true;
      if (next === letterU) hasUnicode = true;
      end += 2;
    } else if (code === lineFeed || code === carriageReturn) break;
    else if (isKey && (code === equals || code === colon || isBlank(code))) break;
    else end++;
  }
  return { end, hasEscapes, hasUnicode, hasOther };
}

/** Whether a backslash stands between key and value, where it can only take a line end away. */
function hasContinuation(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === backslash) return true;
  return false;
}

/** Behind white space, at most one `=` or `:`, and white space; line ends that a backslash takes away are passed over. */
function behindSeparator(text: string, from: number): number {
  let at = from;
  let separated = false;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) at++;
    else if (!separated && (code === equals || code === colon)) {
      separated = true;
      at++;
    } else if (code === backslash && continues(text, at)) {
      at = behindContinuation(text, at);
      if (at >= text.length || isLineEnd(text.charCodeAt(at))) return at;
    } else return at;
  }
}
