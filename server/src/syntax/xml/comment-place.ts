import type { XmlDocument } from './tree';

/**
 * Whether a comment on a line of its own, put in at `offset`, where a line starts, leaves everything else in the text as it is.
 * Undefined where that depends on who reads it: in a text that is not well formed, and in an element with text of its own.
 */
export function takesComment(document: XmlDocument, offset: number): boolean | undefined {
  if (document.problems.length > 0) return undefined;
  const { declaration } = document;
  if (declaration && offset < declaration.span.end) return false;
  const place = document.placeAt(offset);
  if (place.in !== 'text') return false;
  return !place.element || place.element.content.text.trim() === '' || undefined;
}
