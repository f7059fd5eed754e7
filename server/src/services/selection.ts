import type { SelectionRange } from 'vscode-languageserver';
import { touches } from '../core/span';
import type { CheckedDocument } from './checked-document';
import { rangeOf } from './positions';

/** The spans around `offset` as a chain from the innermost outward; an empty range where there are none. */
export function selectionOf({ analysis: { kind, model }, positions }: CheckedDocument, offset: number): SelectionRange {
  let chain: SelectionRange | undefined;
  let [start, end] = [-1, Number.POSITIVE_INFINITY];
  for (const span of [...(kind.selections?.(model, offset) ?? [])].reverse()) {
    const inside = start <= span.start && span.end <= end && (start < span.start || span.end < end);
    if (!inside || !touches(span, offset)) continue;
    [start, end] = [span.start, span.end];
    chain = { range: rangeOf(positions, span), ...(chain ? { parent: chain } : {}) };
  }
  return chain ?? { range: rangeOf(positions, { start: offset, end: offset }) };
}
