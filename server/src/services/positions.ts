import type { TextEdit as LspTextEdit, Position, Range } from 'vscode-languageserver';
import type { Span, TextEdit } from '../core/span';

/**
 * Offsets to lines and back for one version of a text; lines and characters count from 0, characters in UTF-16 units.
 * A `TextDocument` is one: it finds a line by binary search in a table that edits update.
 */
export interface Positions {
  readonly lineCount: number;
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
}

/** The range of a span. */
export function rangeOf(positions: Positions, { start, end }: Span): Range {
  const from = positions.positionAt(start);
  return { start: from, end: start === end ? from : positions.positionAt(end) };
}

/** The span of a range; what lies beyond the text is cut off. */
export function spanOf(positions: Positions, { start, end }: Range): Span {
  const from = positions.offsetAt(start);
  const to = positions.offsetAt(end);
  return from <= to ? { start: from, end: to } : { start: to, end: from };
}

/** Edits as the protocol has them. */
export function textEditsOf(positions: Positions, edits: readonly TextEdit[]): LspTextEdit[] {
  return edits.map(({ span, newText }) => ({ range: rangeOf(positions, span), newText }));
}

/** The offset at which the line of `offset` starts. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** The offset behind the line of `offset` and its line end; the text's length on the last line. */
export function nextLine(text: string, offset: number): number {
  const lineFeed = text.indexOf('\n', offset);
  return lineFeed < 0 ? text.length : lineFeed + 1;
}
