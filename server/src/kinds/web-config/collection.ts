import type { Collection } from '../../domain/rewrite/model';
import type { Decoded } from '../../syntax/decoded';
import type { XmlElement } from '../../syntax/xml/tree';
import { attributeValue } from './values';

/** How a configuration collection is written. */
export interface CollectionShape<Item> {
  /** Name of the elements that add an item, in lower case. */
  readonly add: string;
  readonly itemOf: (element: XmlElement) => Item;
  /** Elements that are left out. */
  readonly unless?: (element: XmlElement) => boolean;
  /** The attribute that is the key; undefined where items have none. */
  readonly key?: string;
  readonly keyOf?: (item: Item) => Decoded | undefined;
  /** Whether letter case counts in keys. */
  readonly caseSensitive?: boolean;
}

/**
 * Reads a collection as IIS does: items are added in order, `<clear/>` drops those before it, `<remove>` the one with that key.
 * @param elements the collection's element, and further ones of the same section, which a sound file does not have; or, in a fragment, an item
 */
export function readCollection<Item>(elements: readonly XmlElement[], shape: CollectionShape<Item>): Collection<Item> {
  const written: Item[] = [];
  const removes = new Set<string>();
  let from = 0;
  let clears = false;
  const dropped = new Set<Item>();
  const byKey = new Map<string, Item[]>();
  for (const child of elements.flatMap(element =>
    element.name.toLowerCase() === shape.add ? element : element.children,
  )) {
    if (shape.unless?.(child)) continue;
    const name = child.name.toLowerCase();
    if (name === shape.add) {
      const item = shape.itemOf(child);
      written.push(item);
      const key = foldKey(shape.keyOf?.(item)?.text, shape);
      if (key !== undefined) addTo(byKey, key, item);
    } else if (name === 'clear') {
      clears = true;
      from = written.length;
    } else if (name === 'remove' && shape.key) {
      const key = foldKey(attributeValue(child, shape.key)?.text, shape);
      if (key === undefined) continue;
      removes.add(key);
      for (const item of byKey.get(key) ?? []) dropped.add(item);
      byKey.delete(key);
    }
  }
  const kept = from === 0 ? written : written.slice(from);
  return {
    element: elements[0]!,
    written,
    items: dropped.size === 0 ? kept : kept.filter(item => !dropped.has(item)),
    clears,
    removes,
    configSource: attributeValue(elements[0]!, 'configSource'),
  };
}

/** A key as IIS compares it. */
export function foldKey(
  text: string | undefined,
  { caseSensitive }: { readonly caseSensitive?: boolean },
): string | undefined {
  return caseSensitive ? text : text?.toLowerCase();
}

function addTo<Item>(into: Map<string, Item[]>, key: string, item: Item): void {
  const items = into.get(key);
  if (items) items.push(item);
  else into.set(key, [item]);
}
