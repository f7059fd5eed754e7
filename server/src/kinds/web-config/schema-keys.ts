import type { Decoded } from '../../syntax/decoded';
import type { XmlElement } from '../../syntax/xml/tree';
import type { AttributeSchema, ElementSchema } from './data/schema';
import { soundKey } from './items';
import { transformOf } from './transform';
import { isNamed } from './values';

/** Something wrong with the keys of a collection. */
export type KeyFault =
  | {
      /** Two items of one key. */
      readonly code: 'duplicate-key';
      readonly element: XmlElement;
      readonly first: XmlElement;
      /** What the items are. */
      readonly of: ElementSchema;
      /** What the collection is. */
      readonly collection: ElementSchema;
    }
  | {
      /** A `<remove>` or `<clear>` that drops items which stand above it in the same file. */
      readonly code: 'late-drop';
      readonly element: XmlElement;
      readonly dropped: XmlElement;
      readonly collection: XmlElement;
    };

/** How the items of a collection are told apart. */
export interface ItemKey {
  readonly of: ElementSchema;
  readonly attributes: readonly AttributeSchema[];
}

/** The items of a collection that have a key; undefined where it is none or its items have none. */
export function itemKeyOf(collection: ElementSchema): ItemKey | undefined {
  const known = itemKeys.get(collection);
  if (known !== undefined) return known ?? undefined;
  const of = collection.children.find(child => child.many && child.attributes.some(({ key }) => key));
  const found = of && { of, attributes: of.attributes.filter(({ key }) => key) };
  itemKeys.set(collection, found ?? null);
  return found;
}

const itemKeys = new Map<ElementSchema, ItemKey | null>();

/** The key of an item as IIS compares it; undefined where a part that has to be there is missing. */
export function keyOf(element: XmlElement, { attributes }: ItemKey): string | undefined {
  let key: string | undefined;
  for (const attribute of attributes) {
    const text =
      element.attribute(attribute.name)?.value?.text ?? (attribute.required ? undefined : (attribute.default ?? ''));
    if (text === undefined) return undefined;
    const part = attribute.caseSensitive ? text : text.toLowerCase();
    key = key === undefined ? part : `${key}\n${part}`;
  }
  return key;
}

/** The first part of an item's key, which names it. */
export function nameIn(element: XmlElement, { attributes }: ItemKey): Decoded | undefined {
  return element.attribute(attributes[0]!.name)?.value;
}

/** Goes through a collection in order, as IIS adds and drops its items. What a transform does to one is not known. */
export function keyFaults(collection: XmlElement, schema: ElementSchema): KeyFault[] {
  const itemKey = itemKeyOf(schema);
  if (!itemKey) return [];
  const faults: KeyFault[] = [];
  const held = new Map<string, XmlElement>();
  const takesRemove = schema.children.some(({ name }) => name === 'remove');
  for (const element of collection.children) {
    const known = soundKey(element);
    if (known !== undefined && !held.has(known)) {
      held.set(known, element);
      continue;
    }
    if (transformOf(element) !== undefined) continue;
    if (isNamed(element, itemKey.of.name)) {
      const key = keyOf(element, itemKey);
      if (key === undefined) continue;
      const first = held.get(key);
      if (first) faults.push({ code: 'duplicate-key', element, first, of: itemKey.of, collection: schema });
      else held.set(key, element);
    } else if (takesRemove && isNamed(element, 'clear')) {
      const [dropped] = held.values();
      if (dropped) faults.push({ code: 'late-drop', element, dropped, collection });
      held.clear();
    } else if (takesRemove && isNamed(element, 'remove')) {
      const key = keyOf(element, itemKey);
      const dropped = key === undefined ? undefined : held.get(key);
      if (dropped) faults.push({ code: 'late-drop', element, dropped, collection });
      if (key !== undefined) held.delete(key);
    }
  }
  return faults;
}
