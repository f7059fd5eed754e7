import type { Decoded } from '../decoded';

/** One character or escape of a literal: where it stands in the file, by its offset in the value. */
interface Piece {
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

const escapeShape =
  /\\(?:u\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([0-3][0-7]{0,2}|[4-7][0-7]?)|(\r\n|[\s\S])|$)/y;
const single: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v' };

/**
 * What stands between the quotes of a string, as JavaScript reads it.
 * @param raw the text between the quotes
 * @param offset where it begins in the file
 * @param quote the quote around it, which a repair must escape
 */
export function decodeString(raw: string, offset: number, quote: string): Decoded {
  const encode = (text: string): string => encodeString(text, quote);
  const isPlain = !raw.includes('\\') && !(quote === '`' && raw.includes('\r'));
  if (isPlain) {
    const span = { start: offset, end: offset + raw.length };
    return { text: raw, span, spanOf: (start, end) => ({ start: offset + start, end: offset + end }), encode };
  }
  const pieces: Piece[] = [];
  let text = '';
  for (let at = 0; at < raw.length; ) {
    const [decoded, length] = readPiece(raw, at, quote);
    for (let unit = 0; unit < decoded.length; unit++)
      pieces.push({ at: text.length + unit, start: offset + at, end: offset + at + length });
    text += decoded;
    at += length;
  }
  const span = { start: offset, end: offset + raw.length };
  const startOf = (at: number): number => pieces[at]?.start ?? span.end;
  return {
    text,
    span,
    spanOf: (start, end) => ({ start: startOf(start), end: end > start ? pieces[end - 1]!.end : startOf(start) }),
    encode,
  };
}

/** The next character or escape, and how many characters of the file it takes. A template ends its lines with `\n`. */
function readPiece(raw: string, at: number, quote: string): [string, number] {
  if (raw[at] === '\\') return readEscape(raw, at);
  if (quote === '`' && raw[at] === '\r') return ['\n', raw[at + 1] === '\n' ? 2 : 1];
  return [raw[at]!, 1];
}

/** What an escape stands for, and how many characters it takes. */
function readEscape(raw: string, at: number): [string, number] {
  escapeShape.lastIndex = at;
  const found = escapeShape.exec(raw);
  if (!found) return [raw[at]!, 1];
  const [whole, braced, unicode, hex, octal, other = ''] = found;
  const digits = braced ?? unicode ?? hex;
  if (digits !== undefined) {
    const code = Number.parseInt(digits, 16);
    return [code > 0x10ffff ? '' : String.fromCodePoint(code), whole.length];
  }
  if (octal !== undefined) return [String.fromCharCode(Number.parseInt(octal, 8)), whole.length];
  if (/^[\r\n\u2028\u2029]/.test(other)) return ['', whole.length];
  return [single[other] ?? other, whole.length];
}

/** How a value has to be written between these quotes. */
export function encodeString(text: string, quote: string): string {
  const special = new RegExp(`[\\\\\\r\\n${quote}]${quote === '`' ? '|\\$(?=\\{)' : ''}`, 'g');
  return text.replace(special, found => (found === '\n' ? '\\n' : found === '\r' ? '\\r' : `\\${found}`));
}
