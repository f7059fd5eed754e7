import { defineRule } from '../../../core/rule';
import { eceGuide } from '../data/sources';
import type { Pool } from '../model';
import { nameSlip } from '../near-names';

/** A pool that nothing can ask for, since it has no name. */
export const poolWithoutName = defineRule({
  meta: {
    id: 'connection-pool-map/pool-without-name',
    severity: 'error',
    category: 'startup',
    summary: 'A pool without a name.',
    messages: {
      missing: 'This pool has no name, so ECE cannot ask for it. Give it one in a "name" attribute.',
      empty: 'The name of this pool is empty, so ECE cannot ask for it. Write the name.',
    },
    references: [eceGuide],
  },
  checkUnit(pool: Pool, report) {
    if (pool.name || nameSlip(pool)) return;
    const { element } = pool;
    const attribute = element.attribute('name');
    const child = element.child('name');
    const at = attribute?.span ?? (child && { start: child.start, end: child.end });
    if (at) report('empty', { at });
    else report('missing', { at: element.nameSpan });
  },
});
