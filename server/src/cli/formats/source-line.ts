import type { Span } from '../../core/span';
import type { Lines } from '../lines';
import { mask, type Secrets } from '../secrets';
import { displayed } from './display';

/** A line of a file with what has to stand under it. */
export interface SourceLine {
  readonly source: string;
  /** Blanks, then one caret for each column of the span. */
  readonly underline: string;
}

interface Cell {
  readonly shown: string;
  readonly width: number;
  readonly start: number;
  readonly end: number;
}

const ellipsis = '…';

/**
 * The line at which a span begins, fit for a terminal: passwords as `***`, nothing that a terminal would obey, indentation
 * taken off, and of a long line the part around the span.
 * @param width columns to use at most
 */
export function sourceLine(lines: Lines, secrets: Secrets, span: Span, width: number): SourceLine {
  const { line } = lines.at(span.start);
  const start = Math.min(lines.startOf(line), span.start);
  const end = Math.max(start, lines.endOf(line));
  const from = Math.max(start, span.start - width);
  const to = Math.min(end, span.start + width);
  const cells = withoutIndent(cellsOf(lines.text, secrets, from, to), span.start, from === start);
  const visible = windowed(cells, span.start, width, from > start, to < end);
  return {
    source: visible
      .map(cell => cell.shown)
      .join('')
      .trimEnd(),
    underline: underlined(visible, span),
  };
}

/** The characters of a part of the text; each secret is one cell. */
function cellsOf(text: string, secrets: Secrets, from: number, to: number): Cell[] {
  const cells: Cell[] = [];
  const add = (until: number, at: number): void => {
    for (const character of text.slice(at, until)) {
      const next = at + character.length;
      const { shown, width } = displayed(character);
      cells.push({ shown, width, start: at, end: next });
      at = next;
    }
  };
  let at = from;
  for (const secret of secrets.within(from, to)) {
    add(Math.max(at, secret.start), at);
    at = Math.min(to, secret.end);
    cells.push({ shown: mask, width: mask.length, start: Math.max(from, secret.start), end: at });
  }
  add(to, at);
  return cells;
}

function withoutIndent(cells: readonly Cell[], spanStart: number, atLineStart: boolean): readonly Cell[] {
  if (!atLineStart) return cells;
  const first = cells.findIndex(cell => cell.shown.trim() !== '' || cell.start >= spanStart);
  return first > 0 ? cells.slice(first) : cells;
}

/** As many cells as fit into `width` columns, a third of them before the span, with an ellipsis where something is cut off. */
function windowed(cells: readonly Cell[], at: number, width: number, cutBefore: boolean, cutAfter: boolean): Cell[] {
  const total = cells.reduce((sum, cell) => sum + cell.width, 0);
  if (total <= width && !cutBefore && !cutAfter) return [...cells];
  const spanIndex = Math.max(
    0,
    cells.findIndex(cell => cell.end > at),
  );
  let first = spanIndex;
  for (let room = total <= width ? total : width / 3; first > 0; first--) {
    room -= cells[first - 1]!.width;
    if (room < 0) break;
  }
  const before = cutBefore || first > 0;
  const visible: Cell[] = [];
  let room = width - (before ? 1 : 0) - 1;
  let next = first;
  for (; next < cells.length && cells[next]!.width <= room; next++) {
    room -= cells[next]!.width;
    visible.push(cells[next]!);
  }
  const edge = (offset: number): Cell => ({ shown: ellipsis, width: 1, start: offset, end: offset });
  if (before) visible.unshift(edge(-1));
  if (cutAfter || next < cells.length) visible.push(edge(Number.POSITIVE_INFINITY));
  return visible;
}

function underlined(cells: readonly Cell[], { start, end }: Span): string {
  let column = 0;
  let first = -1;
  let last = -1;
  for (const cell of cells) {
    const hit = start === end ? cell.end > start && first < 0 : cell.start < end && cell.end > start;
    if (hit && Number.isFinite(cell.start) && cell.end >= 0) {
      if (first < 0) first = column;
      last = column + Math.max(1, start === end ? 1 : cell.width);
    }
    column += cell.width;
  }
  return first < 0 ? `${' '.repeat(column)}^` : ' '.repeat(first) + '^'.repeat(last - first);
}
