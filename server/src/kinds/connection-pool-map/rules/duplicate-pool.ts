import { defineRule } from '../../../core/rule';
import { eceGuide } from '../data/sources';
import type { Pool, PoolMap } from '../model';

const messages = {
  duplicate:
    'There already is a pool "{name}". ECE can use only one of them. Rename this pool or remove one of the two.',
  first: 'The first pool of this name',
} as const;

/** Two pools of one name. */
export const duplicatePool = defineRule({
  meta: {
    id: 'connection-pool-map/duplicate-pool',
    severity: 'error',
    category: 'consistency',
    summary: 'Two pools with the same name.',
    messages,
    references: [eceGuide],
  },
  check({ pools }: PoolMap, report) {
    const seen = new Map<string, Pool>();
    for (const pool of pools) {
      if (!pool.name) continue;
      const { text } = pool.name;
      const first = seen.get(text);
      if (!first) seen.set(text, pool);
      else {
        const related = [{ span: first.name!.span, message: messages.first }];
        report('duplicate', { at: pool.name.span, data: { name: text }, related });
      }
    }
  },
});
