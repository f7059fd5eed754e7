import { defineRule } from '../../../core/rule';
import type { Decoded } from '../../../syntax/decoded';
import type { XmlElement } from '../../../syntax/xml/tree';
import { conflictMarkers } from '../conflict-markers';
import { poolName } from '../data/names';
import { eceGuide } from '../data/sources';
import type { PoolMap } from '../model';
import { isNamed } from '../structure';

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
  check({ document }: PoolMap, report) {
    const seen = new Map<string, Egid>();
    const duplicates: Egid[] = [];
    const visit = (found: Egid): void => {
      if (seen.has(found.egid)) duplicates.push(found);
      else seen.set(found.egid, found);
    };
    const waiting: XmlElement[] = document.root ? [document.root] : [];
    for (let element = waiting.pop(); element; element = waiting.pop()) {
      if (isNamed(element, poolName)) for (const found of egidsIn(element)) visit(found);
      else {
        ownEgids(element).forEach(visit);
        for (let index = element.children.length - 1; index >= 0; index--) waiting.push(element.children[index]!);
      }
    }
    if (duplicates.length === 0 || conflictMarkers(document.text).length > 0) return;
    for (const { egid, value } of duplicates) {
      const related = [{ span: seen.get(egid)!.value.span, message: messages.first }];
      report('duplicate', { at: value.span, data: { egid }, related });
    }
  },
});

interface Egid {
  readonly egid: string;
  readonly value: Decoded;
}

const byElement = new WeakMap<XmlElement, readonly Egid[]>();

/** The egid attributes in a pool, kept as long as its element. */
function egidsIn(pool: XmlElement): readonly Egid[] {
  let found = byElement.get(pool);
  if (!found) {
    const all: Egid[] = [];
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

function ownEgids(element: XmlElement): readonly Egid[] {
  const value = element.attribute('egid')?.value;
  return value && value.text.trim() !== '' ? [{ egid: value.text, value }] : [];
}
