import type { XmlElement } from '../../syntax/xml/tree';

/** The namespace of the instructions in a file that changes another one, by convention under the prefix `xdt`. */
export const transformNamespace = 'http://schemas.microsoft.com/XML-Document-Transform';

/** Whether a file with this root changes another one. */
export function isTransformRoot(root: XmlElement | undefined): boolean {
  return root?.attributes.some(({ value }) => value?.text === transformNamespace) ?? false;
}

/** What a transform does with an element; undefined where nothing. */
export function transformOf({ attributes }: XmlElement): string | undefined {
  if (!attributes.some(({ name }) => name.startsWith('xdt:'))) return undefined;
  const instruction = attributes.find(({ name }) => name === 'xdt:Transform')?.value?.text.trim();
  return instruction ?? '';
}

/** How deep anything stands in a rule or map: a file may nest without end. */
const deepest = 6;

/** Whether a transform tells only a part of an element, so that what is missing in it may stand in the changed file. */
export function isPartOnly(element: XmlElement, depth = 0): boolean {
  const own = transformOf(element);
  if (own !== undefined) return depth > 0 || !/^(?:Insert|Replace)/i.test(own);
  return depth < deepest && element.children.some(child => isPartOnly(child, depth + 1));
}

/** Whether a transform takes an element out, so that what it says of it counts for nothing. */
export function isRemoved(element: XmlElement): boolean {
  return /^Remove/i.test(transformOf(element) ?? '');
}
