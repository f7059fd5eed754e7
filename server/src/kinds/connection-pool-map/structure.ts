import type { Span, TextEdit } from '../../core/span';
import type { XmlElement } from '../../syntax/xml/tree';
import { poolNodes } from './data/names';
import type { Pool, PoolMap } from './model';

/** Whether an element has a name, letter case ignored. @param wanted in lower case */
export function isNamed({ name }: XmlElement, wanted: string): boolean {
  return name === wanted || (name.length === wanted.length && name.toLowerCase() === wanted);
}

/** A node that a pool has more than once. */
export interface Repeat {
  /** Its name as the product's own files write it. */
  readonly node: string;
  readonly first: XmlElement;
  readonly others: readonly XmlElement[];
}

const onceOnly = [...poolNodes, 'name'].map(node => ({ node, lower: node.toLowerCase() }));

/** The nodes that a pool can have once and has more often. */
export function repeatsIn({ element, memo }: Pool): readonly Repeat[] {
  memo.repeats ??= onceOnly.flatMap(({ node, lower }) => {
    let nodes = 0;
    for (const child of element.children) if (isNamed(child, lower)) nodes++;
    if (nodes < 2) return [];
    const [first, ...others] = element.childrenNamed(node);
    return [{ node, first: first!, others }];
  });
  return memo.repeats;
}

/** Whether the XML is broken, so that what is not found may only have been swallowed: absence proves nothing. */
export function isCut({ document }: PoolMap): boolean {
  return document.problems.some(({ code }) => code !== 'doctype');
}

/** The edits that give an element another name, in its end tag too where that is written out. */
export function renamed({ name, nameSpan, endTag }: XmlElement, to: string, text: string): TextEdit[] {
  const edits: TextEdit[] = [{ span: nameSpan, newText: to }];
  const start = endTag ? endTag.start + '</'.length : -1;
  if (endTag && text.startsWith(name, start)) edits.push({ span: { start, end: start + name.length }, newText: to });
  return edits;
}

/** The characters of a node that speak for its value: its content without the blanks around, else the whole node. */
export function valueSpan(node: XmlElement): Span {
  const { text } = node.content;
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return start < end ? node.content.spanOf(start, end) : { start: node.start, end: node.end };
}
