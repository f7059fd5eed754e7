import type { Span } from '../../core/span';
import { afterLine } from '../../core/text-lines';
import { isQuote, isWhite, skipQuoted } from './characters';

/** One line as OpenSSL reads it: the lines that a `\` at the end joins, without line ends and without its comment. */
export interface LogicalLine {
  readonly text: string;
  /** Offset of the line; where the text in front of it changes, the line is moved. */
  start: number;
  /** The place in the file of `text.slice(start, end)`. */
  spanOf(start: number, end: number): Span;
  readonly comment: Span | undefined;
  /** Whether it is made of several lines. */
  readonly continued: boolean;
  /** Offset of the next line. */
  readonly next: number;
}

/** Reads the logical line that begins at `start`. */
export function logicalLineAt(file: string, start: number): LogicalLine {
  let next = afterLine(file, start);
  let end = endOfText(file, start, next);
  if (!continues(file, start, end)) return new Line(start, next - start, file.slice(start, end));
  let text = '';
  const pieces: Piece[] = [];
  for (let from = start; ; from = next, next = afterLine(file, from), end = endOfText(file, from, next)) {
    pieces.push({ at: text.length, offset: from - start });
    text += file.slice(from, end);
    if (!continues(text, 0, text.length)) break;
    text = text.slice(0, -1);
    if (next >= file.length) break;
  }
  return new Line(start, next - start, text, pieces);
}

/** Where in the logical line a piece begins, and where in the file, from the start of the line. */
interface Piece {
  readonly at: number;
  readonly offset: number;
}

class Line implements LogicalLine {
  readonly text: string;
  private readonly commentAt: number;

  /** @param length to the next line */
  constructor(
    public start: number,
    private readonly length: number,
    private readonly whole: string,
    private readonly pieces: readonly Piece[] = [],
  ) {
    this.commentAt = commentIn(whole);
    this.text = this.commentAt < 0 ? whole : whole.slice(0, this.commentAt);
  }

  get next(): number {
    return this.start + this.length;
  }

  get continued(): boolean {
    return this.pieces.length > 1;
  }

  get comment(): Span | undefined {
    return this.commentAt < 0 ? undefined : this.spanOf(this.commentAt, this.whole.length);
  }

  spanOf(start: number, end: number): Span {
    const from = this.offsetOf(start);
    return { start: from, end: end > start ? this.offsetOf(end - 1) + 1 : from };
  }

  private offsetOf(index: number): number {
    const { pieces } = this;
    if (pieces.length === 0) return this.start + index;
    let last = pieces.length - 1;
    while (last > 0 && pieces[last]!.at > index) last--;
    return this.start + pieces[last]!.offset + index - pieces[last]!.at;
  }
}

/** Index of the `#` that begins a comment: outside of quotes and not behind a backslash; -1 where there is none. */
function commentIn(text: string): number {
  if (!text.includes('#')) return -1;
  let at = 0;
  while (at < text.length) {
    if (text[at] === '#') return at;
    if (isQuote(text, at)) at = skipQuoted(text, at);
    else at += text[at] === '\\' ? 2 : 1;
  }
  return -1;
}

/** In front of the line feed and of every carriage return that stands there. */
function endOfText(text: string, start: number, next: number): number {
  let end = next;
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return end;
}

/** Whether a text ends with a backslash that has none in front of it. */
function continues(text: string, start: number, end: number): boolean {
  return end > start && text[end - 1] === '\\' && !(end - 1 > start && text[end - 2] === '\\');
}

/** The span without the white space at its ends. */
export function trimmedRange(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isWhite(text, from)) from++;
  while (to > from && isWhite(text, to - 1)) to--;
  return { start: from, end: to };
}
