import { defineRule } from '../../../core/rule';
import type { XmlAttribute, XmlElement } from '../../../syntax/xml/tree';
import { conflictMarkers } from '../conflict-markers';
import { eceGuide } from '../data/sources';
import type { PoolMap } from '../model';

const messages = {
  duplicate:
    'Another node already has the egid "{egid}". It is the number by which ECE tells nodes apart. Give this node one of its own.',
  first: 'The first node with this egid',
} as const;

/** Two nodes with one egid; the two sides of a merge that is not finished are none. */
export const duplicateEgid = defineRule({
  meta: {
    id: 'connection-pool-map/duplicate-egid',
    severity: 'warning',
    category: 'consistency',
    summary: 'Two nodes with the same egid.',
    messages,
    references: [eceGuide],
  },
  check({ document, pools }: PoolMap, report) {
    const seen = new Map<string, XmlAttribute>();
    const duplicates: XmlAttribute[] = [];
    const visit = (attribute: XmlAttribute): void => {
      const egid = attribute.value!.text;
      if (seen.has(egid)) duplicates.push(attribute);
      else seen.set(egid, attribute);
    };
    const poolElements = new Set(pools.map(({ element }) => element));
    const waiting: XmlElement[] = document.root ? [document.root] : [];
    for (let element = waiting.pop(); element; element = waiting.pop()) {
      if (poolElements.has(element)) for (const attribute of egidsIn(element)) visit(attribute);
      else {
        ownEgids(element).forEach(visit);
        for (let index = element.children.length - 1; index >= 0; index--) waiting.push(element.children[index]!);
      }
    }
    if (duplicates.length === 0 || conflictMarkers(document.text).length > 0) return;
    for (const { value } of duplicates) {
      const related = [{ span: seen.get(value!.text)!.value!.span, message: messages.first }];
      report('duplicate', { at: value!.span, data: { egid: value!.text }, related });
    }
  },
});

const byElement = new WeakMap<XmlElement, readonly XmlAttribute[]>();

/** The egid attributes in a pool, kept as long as its element. */
function egidsIn(pool: XmlElement): readonly XmlAttribute[] {
  let found = byElement.get(pool);
  if (!found) {
    const all: XmlAttribute[] = [];
    const waiting = [pool];
    for (let element = waiting.pop(); element; element = waiting.pop()) {
      all.push(...ownEgids(element));
      for (let index = element.children.length - 1; index >= 0; index--) waiting.push(element.children[index]!);
    }
    found = all;
    byElement.set(pool, found);
  }
  return found;
}

function ownEgids(element: XmlElement): readonly XmlAttribute[] {
  const attribute = element.attribute('egid');
  return attribute?.value && attribute.value.text.trim() !== '' ? [attribute] : [];
}
