import { Char, isAllowed, nameEnd, startsName } from './characters';
import type { XmlProblemCode } from './tree';

/** The entities that XML itself declares (XML 1.0, 4.6). */
export const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** What an `&` turns out to be. */
export interface Reference {
  readonly end: number;
  /** What it stands for; missing where it is wrong and therefore read as it is written. */
  readonly text?: string;
  readonly problem?: XmlProblemCode;
}

/** Reads the reference that starts with the `&` at `at`. */
export function readReference(text: string, at: number): Reference {
  if (text.charCodeAt(at + 1) === Char.Hash) return readNumber(text, at);
  if (!startsName(text, at + 1)) return { end: at + 1, problem: 'raw-ampersand' };
  const end = nameEnd(text, at + 1);
  if (text[end] !== ';') return { end: at + 1, problem: 'raw-ampersand' };
  const known = end - at < 8 ? entities.get(text.slice(at + 1, end)) : undefined;
  return known === undefined ? { end: end + 1, problem: 'unknown-entity' } : { end: end + 1, text: known };
}

function readNumber(text: string, at: number): Reference {
  const hex = text[at + 2] === 'x';
  const digits = at + (hex ? 3 : 2);
  let end = digits;
  let point = 0;
  for (; end < text.length; end++) {
    const digit = Number.parseInt(text[end]!, hex ? 16 : 10);
    if (Number.isNaN(digit)) break;
    point = Math.min(point * (hex ? 16 : 10) + digit, 0x110000);
  }
  if (end === digits) return { end: at + 1, problem: 'raw-ampersand' };
  if (text[end] !== ';') return { end, problem: 'bad-character-reference' };
  if (!isAllowed(point)) return { end: end + 1, problem: 'bad-character-reference' };
  return { end: end + 1, text: String.fromCodePoint(point) };
}

export type DecodedAs = 'attribute' | 'text' | 'cdata';

const special = { attribute: /[&\t\n\r]/g, text: /[&\r]/g, cdata: /\r/g };

/** Whether a piece of text is read otherwise than it is written. */
export function isEncoded(raw: string, as: DecodedAs): boolean {
  special[as].lastIndex = 0;
  return special[as].test(raw);
}

/** A string of its own, that does not keep the whole text that it was cut from in memory. */
export function detached(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

/** Puts a text together from pieces of the source and keeps where each came from. */
export class Decoding {
  text = '';
  /** For each piece its first character in `text`, and from where to where it stands in the source. */
  private readonly at: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  /** Lets go of the source once all is added. */
  seal(): this {
    this.text = detached(this.text);
    return this;
  }

  /** Adds `source.slice(start, end)` as it is read; the places kept are counted from `base`. */
  add(source: string, start: number, end: number, as: DecodedAs, base = 0): void {
    const raw = source.slice(start, end);
    const offset = start - base;
    const pattern = special[as];
    let from = 0;
    while (from < raw.length) {
      pattern.lastIndex = from;
      const found = pattern.exec(raw);
      if (!found) break;
      this.piece(raw.slice(from, found.index), offset + from, offset + found.index);
      from = this.addSpecial(raw, offset, found.index, as);
    }
    this.piece(raw.slice(from), offset + from, offset + raw.length);
  }

  private addSpecial(raw: string, offset: number, at: number, as: DecodedAs): number {
    const code = raw.charCodeAt(at);
    if (code === Char.Ampersand) {
      const { end, text } = readReference(raw, at);
      this.piece(text ?? raw.slice(at, end), offset + at, offset + end);
      return end;
    }
    const isPair = code === Char.Return && raw.charCodeAt(at + 1) === Char.LineFeed;
    const end = at + (isPair ? 2 : 1);
    this.piece(as === 'attribute' ? ' ' : '\n', offset + at, offset + end);
    return end;
  }

  private piece(text: string, start: number, end: number): void {
    if (start === end) return;
    this.at.push(this.text.length);
    this.starts.push(start);
    this.ends.push(end);
    this.text += text;
  }

  /** The source offset where the character at `offset` starts; behind the last one for the end; -1 where there is no text. */
  startOf(offset: number): number {
    if (offset >= this.text.length) return this.text === '' ? -1 : this.endOf(this.text.length);
    const index = this.pieceAt(offset);
    const start = this.starts[index]!;
    return this.isPlain(index) ? start + offset - this.at[index]! : start;
  }

  /** The source offset where the character before `offset` ends. */
  endOf(offset: number): number {
    if (offset <= 0) return this.startOf(0);
    const index = this.pieceAt(offset - 1);
    return this.isPlain(index) ? this.starts[index]! + offset - this.at[index]! : this.ends[index]!;
  }

  /** Whether the piece stands in the source character by character. */
  private isPlain(index: number): boolean {
    const length = (this.at[index + 1] ?? this.text.length) - this.at[index]!;
    return this.ends[index]! - this.starts[index]! === length;
  }

  private pieceAt(offset: number): number {
    let low = 0;
    let high = this.at.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.at[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

const attributeEscapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  ' ': '&#32;',
  '>': '&gt;',
  '=': '&#61;',
};

/** How `text` is written in an attribute in these quotes; 0 for one without quotes. */
export function encodeAttribute(text: string, quote: number): string {
  const pattern = quote === Char.Quote ? /[&<"\t\n\r]/g : quote === Char.Apostrophe ? /[&<'\t\n\r]/g : /[&<>"'=\s]/g;
  return text.replace(pattern, character => attributeEscapes[character] ?? character);
}

/** How `text` is written between tags. */
export function encodeText(text: string): string {
  return text
    .replace(/[&<]/g, character => attributeEscapes[character]!)
    .replace(/\r/g, '&#13;')
    .replace(/(^\]?|\]\])>/g, '$1&gt;');
}

/** How `text` is written in a CDATA section. */
export function encodeCdata(text: string): string {
  return text.replaceAll(']]>', ']]]]><![CDATA[>');
}
