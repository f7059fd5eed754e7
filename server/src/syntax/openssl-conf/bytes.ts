/**
 * How the bytes of a file became text: as UTF-8, or each byte as the Latin-1 character. OpenSSL itself reads bytes. A text in UTF-8 may
 * hold bytes of an included file that are no UTF-8: each is the lone surrogate U+DC00 + byte.
 */
export type ConfEncoding = 'utf-8' | 'iso-8859-1';

/** What is read of a file whose bytes became text by some encoding; those of UTF-16 are none of OpenSSL's. */
export function confEncoding(
  name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'iso-8859-1' | undefined,
): ConfEncoding | 'utf-16' {
  return name === undefined ? 'utf-8' : name === 'utf-16le' || name === 'utf-16be' ? 'utf-16' : name;
}

/** The bytes that a text stands for. */
export function bytesOf(text: string, encoding: ConfEncoding): number[] {
  if (encoding === 'iso-8859-1') return Array.from(text, character => character.charCodeAt(0) & 0xff);
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0)!;
    if (point < 0x80) bytes.push(point);
    else if (isRawByte(point)) bytes.push(point & 0xff);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 0x3f));
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 0x3f), 0x80 | (point & 0x3f));
    else
      bytes.push(
        0xf0 | (point >> 18),
        0x80 | ((point >> 12) & 0x3f),
        0x80 | ((point >> 6) & 0x3f),
        0x80 | (point & 0x3f),
      );
  }
  return bytes;
}

/** How many bytes a text stands for. */
export function byteLength(text: string, encoding: ConfEncoding): number {
  if (encoding === 'iso-8859-1') return text.length;
  let length = 0;
  for (let at = 0; at < text.length; at++) length += unitBytes(text, at, encoding);
  return length;
}

/** The bytes of the UTF-16 unit at an index; each half of a pair has two. */
export function unitBytes(text: string, at: number, encoding: ConfEncoding): number {
  const code = text.charCodeAt(at);
  if (code < 0x80 || encoding === 'iso-8859-1') return 1;
  if (code < 0x800) return 2;
  if (code < 0xd800 || code > 0xdfff) return 3;
  const before = at > 0 ? text.charCodeAt(at - 1) : 0;
  return isRawByte(code) && (before < 0xd800 || before > 0xdbff) ? 1 : 2;
}

function isRawByte(code: number): boolean {
  return code >= 0xdc80 && code <= 0xdcff;
}

/** The text of another file, written so that its characters stand for the same bytes among those of a file in `to`. */
export function recoded(text: string, from: ConfEncoding, to: ConfEncoding): string {
  if (from === to) return text;
  if (to === 'iso-8859-1')
    return bytesOf(text, from)
      .map(byte => String.fromCharCode(byte))
      .join('');
  return text.replace(/[\x80-\xff]/g, character => String.fromCharCode(0xdc00 + character.charCodeAt(0)));
}

/** A text for people: bytes that are no UTF-8 as Latin-1 characters. */
export function readable(text: string): string {
  if (!/[\udc80-\udcff]/.test(text)) return text;
  return Array.from(text, character => {
    const point = character.codePointAt(0)!;
    return isRawByte(point) ? String.fromCharCode(point & 0xff) : character;
  }).join('');
}
