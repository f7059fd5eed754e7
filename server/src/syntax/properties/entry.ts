import type { Span } from '../../core/span';
import type { Decoded } from '../decoded';
import { type DecodedPiece, decodePiece, decodeText, encodeKey, encodeValue } from './escapes';
import type { Line } from './scan';
import type { Escape, PropertyEntry } from './tree';

/** The present text of a document, shared by all of its entries. */
export interface Source {
  text: string;
}

const none: Pick<DecodedPiece, 'escapes'> = { escapes: [] };

/** An entry whose places are kept relative to its beginning, so that moving it is one addition. */
export class EntryLine implements PropertyEntry {
  start: number;
  readonly name: string;
  memo: unknown = undefined;
  private readonly length: number;
  private readonly keyFrom: number;
  private readonly keyTo: number;
  private readonly valueFrom: number;
  private readonly keyHasEscapes: boolean;
  private readonly valueHasEscapes: boolean;
  private keyPart: Part | undefined = undefined;
  private valuePart: Part | undefined = undefined;
  readonly hasOtherEscapes: boolean;
  readonly stops: boolean;

  constructor(
    readonly source: Source,
    line: Line & { kind: 'entry' },
  ) {
    const { start, end, keyStart, keyEnd, valueStart, keyHasEscapes, valueHasEscapes } = line;
    this.start = start;
    this.length = end - start;
    this.keyFrom = keyStart - start;
    this.keyTo = keyEnd - start;
    this.valueFrom = valueStart - start;
    this.keyHasEscapes = keyHasEscapes;
    this.valueHasEscapes = valueHasEscapes;
    this.name = keyHasEscapes ? decodeText(source.text, keyStart, keyEnd) : source.text.slice(keyStart, keyEnd);
    this.hasOtherEscapes = line.hasOtherEscapes;
    this.stops = line.hasUnicode && this.malformed !== undefined;
  }

  move(delta: number): void {
    this.start += delta;
  }

  get lineStart(): number {
    return this.start;
  }

  get end(): number {
    return this.start + this.length;
  }

  get hasEscapes(): boolean {
    return this.keyHasEscapes || this.valueHasEscapes;
  }

  get key(): Part {
    this.keyPart ??= new Part(this, this.keyFrom, this.keyTo, this.keyHasEscapes, true);
    return this.keyPart;
  }

  get value(): Part {
    this.valuePart ??= new Part(this, this.valueFrom, this.length, this.valueHasEscapes, false);
    return this.valuePart;
  }

  get separator(): Span {
    return { start: this.start + this.keyTo, end: this.start + this.valueFrom };
  }

  get escapes(): readonly Escape[] {
    if (!this.hasEscapes && !this.hasOtherEscapes) return [];
    const { start, separator } = this;
    const between = this.hasOtherEscapes
      ? decodePiece(this.source.text, separator.start, separator.end, start, false)
      : none;
    return [...this.key.escapes, ...between.escapes, ...this.value.escapes].map(found => ({
      ...found,
      span: { start: start + found.span.start, end: start + found.span.end },
    }));
  }

  get malformed(): Escape | undefined {
    return this.escapes.find(({ kind }) => kind === 'malformed');
  }
}

/** The key or value of an entry; `from` and `to` are relative to the entry. */
class Part implements Decoded {
  private pieceOnce: DecodedPiece | undefined = undefined;
  private textOnce: string | undefined = undefined;

  constructor(
    private readonly entry: EntryLine,
    private readonly from: number,
    private readonly to: number,
    private readonly hasEscapes: boolean,
    private readonly isKey: boolean,
  ) {}

  get text(): string {
    if (this.textOnce === undefined) {
      const { start, source } = this.entry;
      const read = this.hasEscapes ? decodeText : slice;
      this.textOnce = read(source.text, start + this.from, start + this.to);
    }
    return this.textOnce;
  }

  get span(): Span {
    const { start } = this.entry;
    return { start: start + this.from, end: start + this.to };
  }

  get escapes(): readonly Escape[] {
    return this.hasEscapes ? this.piece.escapes : [];
  }

  spanOf(start: number, end: number): Span {
    const base = this.entry.start;
    if (!this.hasEscapes) return { start: base + this.from + start, end: base + this.from + end };
    const { starts, ends } = this.piece;
    const first = base + (starts[start] ?? ends.at(-1) ?? this.from);
    return { start: first, end: end > start ? base + ends[end - 1]! : first };
  }

  encode(text: string): string {
    return this.isKey ? encodeKey(text) : encodeValue(text);
  }

  private get piece(): DecodedPiece {
    const { start, source } = this.entry;
    this.pieceOnce ??= decodePiece(source.text, start + this.from, start + this.to, start, this.isKey);
    return this.pieceOnce;
  }
}

function slice(text: string, from: number, to: number): string {
  return text.slice(from, to);
}
