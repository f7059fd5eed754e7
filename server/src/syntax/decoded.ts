import type { Span, TextEdit } from '../core/span';

/**
 * A value whose source differs from its meaning (XML entities, `\uXXXX`, escapes, continuation lines).
 * Checks work on `text` and report through `spanOf`, so a finding behind an `&amp;` sits on the right characters.
 */
export interface Decoded {
  /** The value as its consumer reads it. */
  readonly text: string;
  /** Where the whole value stands in the file now. */
  readonly span: Span;
  /** The place in the file of `text.slice(start, end)`. An empty range gives the empty span before that character. */
  spanOf(start: number, end: number): Span;
  /** How `text` has to be written in the file to be read as `text`. */
  encode(text: string): string;
  /** What a reader worked out from this value alone and wants to find again, where the value is kept. */
  memo?: unknown;
}

/** The edit that makes `value.text.slice(start, end)` read `replacement`. */
export function replaceIn(value: Decoded, start: number, end: number, replacement: string): TextEdit {
  return { span: value.spanOf(start, end), newText: value.encode(replacement) };
}

/** A value that stands in the file just as it is read, from `offset` on. */
export function plainDecoded(text: string, offset = 0): Decoded {
  return {
    text,
    span: { start: offset, end: offset + text.length },
    spanOf: (start, end) => ({ start: offset + start, end: offset + end }),
    encode: value => value,
  };
}

/** A part of a value, as a value of its own. */
export function part(value: Decoded, start: number, end: number): Decoded {
  return {
    text: value.text.slice(start, end),
    get span() {
      return value.spanOf(start, end);
    },
    spanOf: (from, to) => value.spanOf(start + from, start + to),
    encode: text => value.encode(text),
  };
}

/**
 * The offset in `value.text` of what stands at `at` in the file: the character that begins there or covers it, the end where
 * `at` lies behind the last. The inverse of `spanOf`, in a logarithmic number of steps.
 */
export function offsetIn(value: Decoded, at: number): number {
  let low = 0;
  let high = value.text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (value.spanOf(middle - 1, middle).end <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
