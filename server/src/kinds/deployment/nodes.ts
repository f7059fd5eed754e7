import type { Node } from 'jsonc-parser';
import type { Span } from '../../core/span';

/** Where a node stands, quotes included. */
export function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}

/** Where a string's text stands, without its quotes. */
export function spanOfText({ offset, length }: Node): Span {
  return { start: offset + 1, end: offset + Math.max(1, length - 1) };
}
