import { nearMiss } from '../../../core/near-miss';
import { defineRule } from '../../../core/rule';
import type { XmlElement } from '../../../syntax/xml/tree';
import { poolName, poolNodes } from '../data/names';
import { eceGuide } from '../data/sources';
import type { Pool, PoolMap } from '../model';
import { slipsOf } from '../near-names';
import { isNamed, renamed } from '../structure';

/** A name that is one slip from one that ECE looks for, where that one is missing. */
export const nearMissName = defineRule({
  meta: {
    id: 'connection-pool-map/near-miss-name',
    severity: 'warning',
    category: 'startup',
    summary: 'A node or attribute whose name is one slip from a known one that is missing there.',
    messages: {
      element:
        'ECE looks for "{known}" here and finds none; what stands in "{written}" is not used. Did you mean "{known}"?',
      attribute:
        'The guide calls this attribute "{known}", and there is none here. Did you mean that instead of "{written}"?',
      rename: 'Change to "{known}"',
    },
    fix: true,
    references: [eceGuide],
  },
  check({ list, document }: PoolMap, report) {
    for (const element of list?.children ?? []) {
      if (isNamed(element, poolName) || !isMisspeltPool(element)) continue;
      const fix = { title: 'rename' as const, edits: renamed(element, poolName, document.text) };
      report('element', { at: element.nameSpan, data: { known: poolName, written: element.name }, fix });
    }
  },
  checkUnit(pool: Pool, report, { text }) {
    for (const { known, element, attribute } of slipsOf(pool)) {
      const edits = element ? renamed(element, known, text) : [{ span: attribute.nameSpan, newText: known }];
      const data = { known, written: (element ?? attribute).name };
      const fix = { title: 'rename' as const, edits };
      report(element ? 'element' : 'attribute', { at: (element ?? attribute).nameSpan, data, fix });
    }
  },
});

/** Nearly a pool by its name, and one by what it holds: `connpools` around pools is none. */
function isMisspeltPool(element: XmlElement): boolean {
  return nearMiss(element.name, [poolName], 1) !== undefined && poolNodes.some(name => element.child(name));
}
