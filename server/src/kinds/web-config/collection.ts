import type { Collection } from '../../domain/rewrite/model';
import type { Decoded } from '../../syntax/decoded';
import type { XmlElement } from '../../syntax/xml/tree';
import { attributeValue, isNamed } from './values';

/** How a configuration collection is written. */
export interface CollectionShape<Item> {
  /** Name of the elements that add an item. */
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
  const dropped = new Set<Item>();
  let from = 0;
  let clears = false;
  let byKey: Map<string, Item[]> | undefined;
  for (const element of elements)
    for (const child of isNamed(element, shape.add) ? [element] : element.children) {
      if (shape.unless?.(child)) continue;
      if (isNamed(child, shape.add)) {
        const item = shape.itemOf(child);
        written.push(item);
        if (byKey) addTo(byKey, item, shape);
      } else if (isNamed(child, 'clear')) {
        clears = true;
        from = written.length;
      } else if (shape.key && isNamed(child, 'remove')) {
        const key = foldKey(attributeValue(child, shape.key)?.text, shape);
        if (key === undefined) continue;
        byKey ??= keyed(written, shape);
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

/** The items by their keys; most collections have no use for it. */
function keyed<Item>(items: readonly Item[], shape: CollectionShape<Item>): Map<string, Item[]> {
  const byKey = new Map<string, Item[]>();
  for (const item of items) addTo(byKey, item, shape);
  return byKey;
}

function addTo<Item>(into: Map<string, Item[]>, item: Item, shape: CollectionShape<Item>): void {
  const key = foldKey(shape.keyOf?.(item)?.text, shape);
  const items = key === undefined ? undefined : into.get(key);
  if (items) items.push(item);
  else if (key !== undefined) into.set(key, [item]);
}
