import { contains, type Span, touches } from '../../core/span';
import type { XmlDocument, XmlElement } from './tree';

/** Elements with children and comments, in the order of the text; those on a single line are left to the caller to drop. */
export function elementFolds(document: XmlDocument): Span[] {
  const result: Span[] = [...document.comments()];
  const waiting: XmlElement[] = document.root ? [document.root] : [];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    if (element.children.length === 0) continue;
    result.push({ start: element.start, end: element.end });
    for (const child of element.children) waiting.push(child);
  }
  return result.sort((a, b) => a.start - b.start);
}

/**
 * What an expanding selection grows through from `offset`, innermost first: value, attribute, tag; content, element.
 * @param within steps within the innermost of these, innermost first
 */
export function elementSelections(document: XmlDocument, offset: number, within: readonly Span[] = []): Span[] {
  const steps: Span[] = [...within];
  for (let element = document.elementAt(offset); element; element = element.parent)
    steps.push(...elementSteps(element, offset));
  steps.push({ start: 0, end: document.text.length });
  const nested: Span[] = [];
  for (const step of steps) {
    const inner = nested.at(-1);
    const grows = !inner || (contains(step, inner) && step.end - step.start > inner.end - inner.start);
    if (step.start < step.end && grows) nested.push(step);
  }
  return nested;
}

function elementSteps(element: XmlElement, offset: number): Span[] {
  const steps: Span[] = [];
  if (touches(element.startTag, offset)) {
    const attribute = element.attributes.find(({ span }) => touches(span, offset));
    if (attribute?.value && touches(attribute.value.span, offset)) steps.push(attribute.value.span);
    else if (attribute && touches(attribute.nameSpan, offset)) steps.push(attribute.nameSpan);
    if (attribute) steps.push(attribute.span);
    else if (touches(element.nameSpan, offset)) steps.push(element.nameSpan);
    steps.push(element.startTag);
  } else if (element.endTag && touches(element.endTag, offset)) steps.push(element.endTag);
  if (!element.selfClosing && touches(element.contentSpan, offset)) steps.push(element.contentSpan);
  steps.push({ start: element.start, end: element.end });
  return steps;
}
