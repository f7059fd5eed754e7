import type { Element } from './element';
import { type GapPart, scanGap } from './gaps';
import type { Source } from './source';
import type { XmlPlace } from './tree';

/** The index of the last of `elements` that starts before `offset`, else -1. */
export function lastBefore(elements: readonly Element[], offset: number): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (elements[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Whether a cursor at `offset` is in the element; at the end of one that has no end yet, it is. */
function isIn(element: Element, offset: number): boolean {
  const { start, end } = element;
  if (offset <= start || offset > end) return false;
  return offset < end || (!element.selfClosing && element.closeLength === 0) || isTyped(element, offset);
}

/** Whether a cursor at the end of an element is in an end tag that lacks its `>`. */
function isTyped(element: Element, offset: number): boolean {
  return element.source.text[offset - 1] !== '>';
}

/**
 * Finds the elements of a text. Each search begins where the one before ended, so that asking for one place after the other
 * takes no longer than the text, however deep it nests.
 */
export class ElementFinder {
  private last: Element | undefined = undefined;

  constructor(private readonly roots: readonly Element[]) {}

  at(offset: number): Element | undefined {
    let found = this.last;
    while (found && !isIn(found, offset)) found = found.parent;
    for (;;) {
      const among = found ? found.children : this.roots;
      const inner = among[lastBefore(among, offset)];
      if (!inner || !isIn(inner, offset)) break;
      found = inner;
    }
    this.last = found;
    return found;
  }
}

/** @param element the innermost one around `offset` */
export function placeAt(
  source: Source,
  roots: readonly Element[],
  element: Element | undefined,
  offset: number,
): XmlPlace {
  if (!element) return placeInGap(source, undefined, roots, { start: 0, end: source.text.length }, offset);
  const { start, end } = element.contentSpan;
  const isOpen = source.text[start - 1] !== '>';
  if (offset < start || (offset === start && isOpen)) return placeInStartTag(element, offset);
  if (offset > end) {
    const isName = offset >= end + 2 && !/[\s>]/.test(source.text.slice(end + 2, offset));
    return isName ? { in: 'tag-name', element, closing: true } : { in: 'tag', element };
  }
  return placeInGap(source, element, element.children, { start, end }, offset);
}

function placeInStartTag(element: Element, offset: number): XmlPlace {
  const at = offset - element.start;
  if (at <= 1 + element.name.length) return { in: 'tag-name', element, closing: false };
  const { attributes } = element;
  let index = 0;
  for (let high = attributes.length; index < high; ) {
    const middle = (index + high) >> 1;
    if (attributes[middle]!.at + attributes[middle]!.length < at) index = middle + 1;
    else high = middle;
  }
  for (; index < attributes.length; index++) {
    const attribute = attributes[index]!;
    if (at < attribute.at) break;
    if (at <= attribute.at + attribute.name.length) return { in: 'attribute-name', element, attribute };
    const { valueAt, valueLength } = attribute;
    if (valueAt >= 0 && at >= valueAt && at <= valueAt + valueLength)
      return { in: 'attribute-value', element, attribute };
  }
  return { in: 'tag', element };
}

/** Finds what stands at `offset` between the tags of `children`. */
function placeInGap(
  source: Source,
  element: Element | undefined,
  children: readonly Element[],
  within: { readonly start: number; readonly end: number },
  offset: number,
): XmlPlace {
  const index = lastBefore(children, offset);
  const from = index < 0 ? within.start : children[index]!.end;
  const to = children[index + 1]?.start ?? within.end;
  let what: GapPart = 'text';
  let at = from;
  scanGap(source, from, to, (part, start, end) => {
    if (part === 'text' || offset <= start || offset > end || (offset === end && isEnded(source.text, part, end)))
      return;
    what = part;
    at = start;
  });
  return placeOf(what, at, element, offset, source.text);
}

function placeOf(what: GapPart, at: number, element: Element | undefined, offset: number, text: string): XmlPlace {
  if (what !== 'close') return { in: what, element };
  if (!element) return { in: 'text', element };
  const isName = offset >= at + 2 && !/[\s>]/.test(text.slice(at + 2, offset));
  return isName ? { in: 'tag-name', element, closing: true } : { in: 'tag', element };
}

/** Whether a part ends with what ends it, so that a cursor behind it is out of it. */
function isEnded(text: string, part: GapPart, end: number): boolean {
  const close = part === 'comment' ? '-->' : part === 'cdata' ? ']]>' : part === 'instruction' ? '?>' : '>';
  return text.startsWith(close, end - close.length);
}
