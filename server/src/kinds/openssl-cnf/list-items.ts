import type { Span } from '../../core/span';
import type { Decoded } from '../../syntax/decoded';

/** An item of a value with commas, without the blanks around it. */
export interface ListedItem {
  readonly text: string;
  readonly at: Span;
}

/** The items of an extension's value, `critical` among them. */
export function listItems(value: Decoded): ListedItem[] {
  const items: ListedItem[] = [];
  let start = 0;
  for (const part of value.text.split(',')) {
    const from = start + part.length - part.trimStart().length;
    const to = Math.max(from, start + part.trimEnd().length);
    items.push({ text: value.text.slice(from, to), at: value.spanOf(from, to) });
    start += part.length + 1;
  }
  return items;
}
