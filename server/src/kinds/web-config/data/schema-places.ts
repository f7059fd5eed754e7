import type { ElementSchema } from './schema';
import { httpProtocol, rewrite } from './schema-tree';

/** The elements that an element of that name may stand in, letter case ignored; empty for an unknown one. */
export function placesOf(name: string): readonly string[] {
  return places.get(name.toLowerCase()) ?? [];
}

const places = new Map<string, string[]>();
addPlaces(rewrite);
addPlaces(httpProtocol);

function addPlaces(parent: ElementSchema): void {
  for (const child of parent.children) {
    const key = child.name.toLowerCase();
    const known = places.get(key) ?? [];
    if (!known.includes(parent.name)) known.push(parent.name);
    places.set(key, known);
    addPlaces(child);
  }
}
