import { type Span, touches } from '../../core/span';
import type { XmlDocument, XmlElement } from './tree';

/** Every element below the first top-level one and itself, in the order of the text; without recursion, since a hostile file may nest without end. */
export function allElements({ root }: XmlDocument): XmlElement[] {
  const found: XmlElement[] = [];
  const waiting: XmlElement[] = root ? [root] : [];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    found.push(element);
    for (let index = element.children.length - 1; index >= 0; index--) waiting.push(element.children[index]!);
  }
  return found;
}

/** What can be folded: elements with children, and comments; those on a single line are left to the caller to drop. */
export function foldsOf(document: XmlDocument): Span[] {
  const elements = allElements(document).filter(({ children }) => children.length > 0);
  return [...document.comments(), ...elements.map(({ start, end }) => ({ start, end }))];
}

/** The elements around an offset, innermost first, and the whole text. */
export function spansAround(document: XmlDocument, offset: number): Span[] {
  const steps: Span[] = [];
  for (let element = document.elementAt(offset); element; element = element.parent)
    steps.push({ start: element.start, end: element.end });
  return [...steps.filter(step => touches(step, offset)), { start: 0, end: document.text.length }];
}
