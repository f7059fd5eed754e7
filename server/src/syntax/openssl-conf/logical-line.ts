import type { Span } from '../../core/span';
import { isQuote, isWhite, skipQuoted } from './characters';

/** One line as OpenSSL reads it: the lines that a `\` at the end joins, without line ends and without its comment. */
export interface LogicalLine {
  readonly text: string;
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
  if (!continues(file, start, end)) return lineOf(file.slice(start, end), [{ at: 0, offset: start }], next);
  let text = '';
  const pieces: Piece[] = [];
  for (let from = start; ; from = next, next = afterLine(file, from), end = endOfText(file, from, next)) {
    pieces.push({ at: text.length, offset: from });
    text += file.slice(from, end);
    if (!continues(text, 0, text.length)) break;
    text = text.slice(0, -1);
    if (next >= file.length) break;
  }
  return lineOf(text, pieces, next);
}

/** Where in the logical line a piece begins, and where in the file. */
interface Piece {
  readonly at: number;
  readonly offset: number;
}

function lineOf(whole: string, pieces: readonly Piece[], next: number): LogicalLine {
  const cut = commentIn(whole);
  const offsetOf = (index: number): number => {
    let last = pieces.length - 1;
    while (last > 0 && pieces[last]!.at > index) last--;
    return pieces[last]!.offset + index - pieces[last]!.at;
  };
  const spanOf = (start: number, end: number): Span => {
    const from = offsetOf(start);
    return { start: from, end: end > start ? offsetOf(end - 1) + 1 : from };
  };
  return {
    text: cut < 0 ? whole : whole.slice(0, cut),
    spanOf,
    comment: cut < 0 ? undefined : spanOf(cut, whole.length),
    continued: pieces.length > 1,
    next,
  };
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

function afterLine(text: string, start: number): number {
  const lineFeed = text.indexOf('\n', start);
  return lineFeed < 0 ? text.length : lineFeed + 1;
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
