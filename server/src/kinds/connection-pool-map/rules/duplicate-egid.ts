import { defineRule } from '../../../core/rule';
import { conflictMarkers } from '../conflict-markers';
import { eceGuide } from '../data/sources';
import { type Egid, egidsOf, visitEgids } from '../egids';
import type { Pool, PoolMap } from '../model';

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
  reads: (pool: Pool) =>
    egidsOf(pool)
      .map(({ egid }) => egid)
      .join('\n'),
  check({ document }: PoolMap, report) {
    const seen = new Map<string, Egid>();
    const duplicates: Egid[] = [];
    visitEgids(document, found => {
      if (seen.has(found.egid)) duplicates.push(found);
      else seen.set(found.egid, found);
    });
    if (duplicates.length === 0 || conflictMarkers(document.text).length > 0) return;
    for (const { egid, value } of duplicates) {
      const related = [{ span: seen.get(egid)!.value.span, message: messages.first }];
      report('duplicate', { at: value.span, data: { egid }, related });
    }
  },
});
