import { defineRule } from '../../../core/rule';
import { conflictMarkers } from '../../../domain/file-rules/conflict-markers';
import { eceGuide } from '../data/sources';
import type { Pool, PoolMap } from '../model';

const messages = {
  duplicate:
    'There is already a pool "{name}". ECE can use only one of them. Rename this pool or remove one of the two.',
  first: 'The first pool of this name',
} as const;

/** Two pools of one name; the two sides of a merge that is not finished are none. */
export const duplicatePool = defineRule({
  meta: {
    id: 'connection-pool-map/duplicate-pool',
    severity: 'error',
    category: 'consistency',
    summary: 'Two pools with the same name.',
    messages,
    references: [eceGuide],
  },
  reads: ({ name }: Pool) => name?.text,
  check({ document, pools }: PoolMap, report) {
    const seen = new Map<string, Pool>();
    const duplicates: Pool[] = [];
    for (const pool of pools) {
      if (!pool.name) continue;
      if (seen.has(pool.name.text)) duplicates.push(pool);
      else seen.set(pool.name.text, pool);
    }
    if (duplicates.length === 0 || conflictMarkers(document.text).length > 0) return;
    for (const { name } of duplicates) {
      const related = [{ span: seen.get(name!.text)!.name!.span, message: messages.first }];
      report('duplicate', { at: name!.span, data: { name: name!.text }, related });
    }
  },
});
