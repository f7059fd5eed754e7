import type { FoldingRange } from 'vscode-languageserver';
import type { CheckedDocument } from './checked-document';
import { lineStart } from './positions';

/** Folds by whole lines; a line on which only the closing tag or bracket stands stays visible. */
export function foldsOf({ analysis: { kind, model, text }, positions }: CheckedDocument): FoldingRange[] {
  const folds: FoldingRange[] = [];
  for (const { start, end } of kind.folds?.(model) ?? []) {
    const startLine = positions.positionAt(start).line;
    const lastLine = positions.positionAt(end).line;
    const from = lineStart(text, end);
    const closes = end - from < 1_000 && /^\s*(<\/|[\])}])/.test(text.slice(from, end));
    const endLine = closes ? lastLine - 1 : lastLine;
    if (endLine > startLine) folds.push({ startLine, endLine });
  }
  return folds;
}
