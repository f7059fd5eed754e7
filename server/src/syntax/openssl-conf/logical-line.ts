import { elsewhere, type Span } from '../../core/span';
import { afterLine } from '../../core/text-lines';
import { type ConfEncoding, unitBytes } from './bytes';
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

/**
 * Reads the logical line that begins at `start`.
 * @param text of a file whose bytes became text by `encoding`
 */
export function logicalLineAt(file: string, start: number, encoding: ConfEncoding = 'utf-8'): LogicalLine {
  const next = afterLine(file, start);
  const end = endOfText(file, start, next);
  if (next - start <= shortest && !continues(file, start, end)) {
    const text = file.slice(start, end);
    if (!text.includes('\0')) return new Line(start, next - start, text);
  }
  return joinedLine(file, start, encoding);
}

/** A line of an included file: it has no place in the file that is read. */
export function includedLine({ text }: LogicalLine): LogicalLine {
  const { start, end } = elsewhere;
  return { text, start, next: end, comment: undefined, continued: false, spanOf: () => elsewhere };
}

/** UTF-16 units that are never more than one read takes. */
const shortest = 170;

/** A line as OpenSSL puts it together from what it reads at once: `def_load_bio` of conf_def.c. */
function joinedLine(file: string, start: number, encoding: ConfEncoding): LogicalLine {
  const pieces: Piece[] = [];
  const texts: string[] = [];
  let length = 0;
  let tail = '';
  let isOpen = false;
  let at = start;
  // The end of the file is read too: what ends there ends its line.
  for (let isMore = true; isMore; ) {
    const next = afterRead(file, at, encoding);
    const nul = file.slice(at, next).indexOf('\0');
    const seen = nul < 0 ? next : at + nul;
    // Nothing at all in front of a NUL is the end of the file.
    if (seen === at && !isOpen) return new Line(start, file.length - start, '');
    const end = endOfText(file, at, seen);
    const last = pieces.at(-1);
    const follows = last !== undefined && at - start - last.offset === length - last.at;
    if (!follows && (next > at || !last)) pieces.push({ at: length, offset: at - start });
    const text = file.slice(at, end);
    texts.push(text);
    length += text.length;
    tail = (tail + text).slice(-2);
    isOpen = seen > at && end === seen;
    if (!isOpen && continues(tail, 0, tail.length)) {
      isOpen = true;
      // The backslash may be the last of what was read before.
      const from = text === '' ? texts.length - 2 : texts.length - 1;
      texts[from] = texts[from]!.slice(0, -1);
      length--;
      tail = tail.slice(0, -1);
    }
    isMore = isOpen && next > at;
    at = next;
  }
  return new Line(start, at - start, texts.join(''), pieces);
}

/** Bytes that OpenSSL reads at once. Source: CONFBUFSIZE of conf_def.c. */
const readSize = 510;

/** Behind what OpenSSL reads at once from `start`: a line, or as much of it as it takes. */
function afterRead(file: string, start: number, encoding: ConfEncoding): number {
  const next = afterLine(file, start);
  if (next - start <= shortest) return next;
  // The byte order mark is read with the first line, and taken off.
  const hasMark = start === 1 && file.charCodeAt(0) === 0xfeff;
  let left = hasMark ? readSize - 3 : readSize;
  for (let at = start; at < next; at++) {
    left -= unitBytes(file, at, encoding);
    if (left < 0) return at;
  }
  return next;
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
    let [low, high] = [0, pieces.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (pieces[middle]!.at > index) high = middle - 1;
      else low = middle;
    }
    return this.start + pieces[low]!.offset + index - pieces[low]!.at;
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
