import type { SourceEncoding } from '../../core/rule';
import { parseProperties } from './parse';
import type { PropertiesDocument } from './tree';

/** How a program gives a file to `Properties.load`: its bytes, each taken for a character, or its text. */
export type Loading = 'stream' | 'reader';

/** What Java has in its table after loading, in the order in which it was put. */
export interface JavaReading {
  readonly entries: readonly { readonly key: string; readonly value: string }[];
  /** Java's exception, where it stops. */
  readonly error: string | null;
}

/** What `loadConvert` throws. */
export const malformedEncoding = 'java.lang.IllegalArgumentException: Malformed \\uxxxx encoding.';

/**
 * What `Properties.load` makes of a file.
 * @param encoding the one that the file's bytes are in
 */
export function readAsJava(
  document: PropertiesDocument,
  loading: Loading,
  encoding: SourceEncoding['name'] = 'utf-8',
): JavaReading {
  const { entries, stop } = loading === 'stream' ? parseProperties(bytesAsLatin1(document.text, encoding)) : document;
  return {
    entries: entries.slice(0, stop).map(({ name, value }) => ({ key: name, value: value.text })),
    error: stop === undefined ? null : malformedEncoding,
  };
}

const notAscii = /[^\0-\x7F]+/g;

/** The text that comes out where a file's bytes are taken for ISO-8859-1. */
export function bytesAsLatin1(text: string, encoding: SourceEncoding['name'] = 'utf-8'): string {
  if (encoding === 'iso-8859-1') return text;
  if (encoding === 'utf-8') return text.replace(notAscii, utf8AsLatin1);
  const high = encoding === 'utf-16be' ? 0 : 1;
  return text.replace(/[\s\S]/g, char => {
    const code = char.charCodeAt(0);
    const pair = [String.fromCharCode(code >> 8), String.fromCharCode(code & 0xff)];
    return high === 0 ? pair.join('') : pair.reverse().join('');
  });
}

function utf8AsLatin1(text: string): string {
  let bytes = '';
  for (const char of text) {
    const code = char.codePointAt(0)!;
    bytes += utf8Of(code >= 0xd800 && code <= 0xdfff ? 0xfffd : code);
  }
  return bytes;
}

/** A code point beyond ASCII as its UTF-8 bytes. */
function utf8Of(code: number): string {
  const tail = (shift: number): number => 0x80 | ((code >> shift) & 0x3f);
  if (code < 0x80) return String.fromCharCode(code);
  if (code < 0x800) return String.fromCharCode(0xc0 | (code >> 6), tail(0));
  if (code < 0x10000) return String.fromCharCode(0xe0 | (code >> 12), tail(6), tail(0));
  return String.fromCharCode(0xf0 | (code >> 18), tail(12), tail(6), tail(0));
}
