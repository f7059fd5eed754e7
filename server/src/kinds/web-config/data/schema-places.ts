import type { ElementSchema } from './schema';
import { httpProtocol, rewrite } from './schema-tree';

/** The elements that an element of that name may stand in, letter case ignored; empty for an unknown one. */
export function placesOf(name: string): readonly string[] {
  return places.get(name.toLowerCase()) ?? [];
}

/** Whether every element of that name, letter case ignored, stands without content. */
export function isAlwaysEmpty(name: string): boolean {
  const key = name.toLowerCase();
  return places.has(key) && !holders.has(key);
}

/** The names of elements that hold others. */
const holders = new Set<string>();
const places = new Map<string, string[]>();
addPlaces(rewrite);
addPlaces(httpProtocol);

function addPlaces(parent: ElementSchema): void {
  if (parent.children.length > 0) holders.add(parent.name.toLowerCase());
  for (const child of parent.children) {
    const key = child.name.toLowerCase();
    const known = places.get(key) ?? [];
    if (!known.includes(parent.name)) known.push(parent.name);
    places.set(key, known);
    addPlaces(child);
  }
}
