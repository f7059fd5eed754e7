import type { Decoded } from '../../syntax/decoded';

/** A value without the blanks that stand as they are at its end; Java keeps them. */
export function valueWithoutTrailingBlanks(value: Decoded): Decoded {
  const { text } = value;
  const end = endOfContent(text);
  if (end === text.length) return value;
  return {
    text: text.slice(0, end),
    get span() {
      return value.spanOf(0, end);
    },
    spanOf: (from, to) => value.spanOf(from, to),
    encode: of => value.encode(of),
  };
}

/** Where the blanks, tabs and form feeds at the end of a text begin. */
export function endOfContent(text: string): number {
  let end = text.length;
  while (end > 0 && ' \t\f'.includes(text[end - 1]!)) end--;
  return end;
}
