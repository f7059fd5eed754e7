import { isUtf8 } from 'node:buffer';
import type { SourceEncoding } from '../core/rule';

/** A file's bytes as text. A byte order mark stays in the text as U+FEFF. */
export interface DecodedFile {
  readonly text: string;
  readonly encoding: SourceEncoding;
  /** The last byte of UTF-16 with an odd number of them: belongs to no character. */
  readonly rest?: number;
}

const mark = '\uFEFF';

/** `<?x` in UTF-16: an XML declaration tells its encoding without a mark. Source: XML 1.0, appendix F. */
const declarations = { 'utf-16le': Buffer.from('<?x', 'utf16le'), 'utf-16be': Buffer.from('<?x', 'utf16le').swap16() };

/**
 * Reads bytes as UTF-8, as UTF-16 where a byte order mark or an XML declaration says so, and where they are not valid UTF-8 as ISO-8859-1, so
 * that every byte stays what it is.
 */
export function decodeBytes(bytes: Buffer): DecodedFile {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 'utf-16le', true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 'utf-16be', true);
  for (const name of ['utf-16le', 'utf-16be'] as const)
    if (bytes.subarray(0, 6).equals(declarations[name])) return utf16(bytes, name, false);
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (isUtf8(bytes)) return { text: bytes.toString('utf8'), encoding: { name: 'utf-8', bom } };
  const text = bom ? mark + bytes.toString('latin1', 3) : bytes.toString('latin1');
  return { text, encoding: { name: 'iso-8859-1', bom, invalidAt: firstInvalid(bytes) - (bom ? 2 : 0) } };
}

function utf16(bytes: Buffer, name: 'utf-16le' | 'utf-16be', bom: boolean): DecodedFile {
  const whole = bytes.subarray(0, bytes.length & ~1);
  const little = name === 'utf-16le' ? whole : Buffer.from(whole).swap16();
  const encoding: SourceEncoding = { name, bom };
  const text = little.toString('utf16le');
  return whole.length === bytes.length ? { text, encoding } : { text, encoding, rest: bytes[bytes.length - 1]! };
}

/** The offset of the first byte that does not begin a valid UTF-8 sequence. */
function firstInvalid(bytes: Buffer): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at]!;
    const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (length > 1 && !isUtf8(bytes.subarray(at, at + length))) return at;
    at += length;
  }
  return at;
}

/**
 * The bytes of a text in the encoding that its file had.
 * @returns undefined where the encoding has no way to write a character of the text
 */
export function encodeText(
  text: string,
  { encoding, rest }: Pick<DecodedFile, 'encoding' | 'rest'>,
): Buffer | undefined {
  const bytes = encoded(text, encoding.name);
  const whole = rest === undefined ? bytes : Buffer.concat([bytes, Buffer.of(rest)]);
  return decodeBytes(whole).text === text ? whole : undefined;
}

function encoded(text: string, name: SourceEncoding['name']): Buffer {
  switch (name) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    case 'iso-8859-1':
      return text.startsWith(mark)
        ? Buffer.concat([Buffer.from(mark, 'utf8'), Buffer.from(text.slice(1), 'latin1')])
        : Buffer.from(text, 'latin1');
  }
}

/** How a text that came from a file of this encoding would be read after being written back. */
export function encodingOf(text: string, file: DecodedFile): SourceEncoding {
  if (text === file.text) return file.encoding;
  const bytes = encodeText(text, file);
  return bytes ? decodeBytes(bytes).encoding : file.encoding;
}
