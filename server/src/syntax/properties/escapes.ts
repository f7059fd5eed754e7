import { backslash, behindContinuation, continues } from './scan';
import type { Escape } from './tree';

/** A piece of a file as Java reads it. Offsets are relative to what `decodePiece` was told they are relative to. */
export interface DecodedPiece {
  readonly text: string;
  /** Where each character of `text` begins and ends in the file. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly escapes: readonly Escape[];
}

const controls: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', f: '\f' };

/** The text of what `decodePiece` decodes, without its places. */
export function decodeText(text: string, from: number, to: number): string {
  let decoded = '';
  let start = from;
  for (let at = text.indexOf('\\', from); at >= 0 && at < to; at = text.indexOf('\\', start)) {
    const written = text[at + 1];
    if (written === 'u' || continues(text, at)) return decodePiece(text, from, to, 0, false).text;
    decoded += text.slice(start, at) + (controls[written!] ?? written);
    start = at + 2;
  }
  return decoded + text.slice(start, to);
}

/**
 * Decodes the key or value at `[from, to)` as `Properties.loadConvert` does (OpenJDK 17). At a `\u` without four digits, where Java
 * throws, the backslash is dropped and reading goes on.
 * @param base what offsets of the result are relative to
 */
export function decodePiece(text: string, from: number, to: number, base: number, inKey: boolean): DecodedPiece {
  const { joined, places, escapes } = join(text, from, to, base, inKey);
  const starts: number[] = [];
  const ends: number[] = [];
  let decoded = '';
  const put = (char: string, first: number, last: number): void => {
    decoded += char;
    starts.push(places[first]! - base);
    ends.push(places[last]! + 1 - base);
  };
  for (let at = 0; at < joined.length; ) {
    if (joined.charCodeAt(at) !== backslash) {
      put(joined[at]!, at, at);
      at++;
      continue;
    }
    const written = joined[at + 1]!;
    const digits = written === 'u' ? hexDigits(joined, at + 2) : undefined;
    const isWhole = digits?.length === 4;
    const length = isWhole ? 6 : 2;
    const kind =
      digits === undefined ? (written in controls ? 'control' : 'character') : isWhole ? 'unicode' : 'malformed';
    put(
      isWhole ? String.fromCharCode(Number.parseInt(digits, 16)) : (controls[written] ?? written),
      at,
      at + length - 1,
    );
    const last = at + 1 + (digits?.length ?? 0);
    const span = { start: places[at]! - base, end: places[last]! + 1 - base };
    escapes.push({ kind, span, written: joined.slice(at + 1, last + 1), inKey });
    at += length;
  }
  escapes.sort((a, b) => a.span.start - b.span.start);
  return { text: decoded, starts, ends, escapes };
}

/** The piece without its continuations: its characters, and where each stands in the text. */
function join(text: string, from: number, to: number, base: number, inKey: boolean) {
  const places: number[] = [];
  const escapes: Escape[] = [];
  let joined = '';
  let at = from;
  let start = from;
  while (at < to) {
    if (text.charCodeAt(at) !== backslash) places.push(at++);
    else if (!continues(text, at)) places.push(at++, at++);
    else {
      const next = Math.min(to, behindContinuation(text, at));
      joined += text.slice(start, at);
      const span = { start: at - base, end: next - base };
      escapes.push({ kind: 'continuation', span, written: text.slice(at + 1, next), inKey });
      at = next;
      start = next;
    }
  }
  joined += text.slice(start, to);
  return { joined, places, escapes };
}

function hexDigits(text: string, from: number): string {
  let to = from;
  while (to < from + 4 && /[0-9A-Fa-f]/.test(text.charAt(to))) to++;
  return text.slice(from, to);
}

/** Characters that some way of loading reads otherwise than they look: all but those of ASCII that can be seen. */
const unsafe = /[^\x20-\x7E]/g;

/** How a character is written as an escape. */
export function unicodeEscape(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const controlEscapes: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r', '\f': '\\f' };

/** How a text is written in a value so that Java reads just it, however the file is loaded. */
export function encodeValue(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replace(unsafe, char => controlEscapes[char] ?? unicodeEscape(char))
    .replace(/^ /, '\\ ');
}

/** The same for a key. */
export function encodeKey(text: string): string {
  return encodeValue(text)
    .replace(/(?<!\\) |[=:]/g, '\\$&')
    .replace(/^[#!]/, '\\$&');
}
