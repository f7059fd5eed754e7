import { defineRule, fillMessage } from '../../../core/rule';
import { availabilityGuide } from '../../../domain/jdbc/references';
import { eceGuide } from '../data/sources';
import type { Pool, PoolMap } from '../model';
import { describeTarget, mayBeSameHost, partSpan, targetOf } from '../target';

const messages = {
  replica:
    'Another pool reaches database "{database}" through "{listener}", this one through "{host}". If that is a single replica, this pool fails or reads old data after a failover. Write the name of the listener here.',
  listener: 'Database "{database}" through "{listener}"',
} as const;

/** One database of an availability group reached through its listener by one pool and past it by another. */
export const listenerAndReplica = defineRule({
  meta: {
    id: 'connection-pool-map/listener-and-replica',
    severity: 'warning',
    category: 'consistency',
    summary: 'One database reached through its listener and past it.',
    messages,
    references: [eceGuide, availabilityGuide],
  },
  reads: (pool: Pool) => describeTarget(pool),
  check({ pools }: PoolMap, report, { config }) {
    const through = new Map<string, Pool>();
    for (const pool of pools) {
      const target = targetOf(pool);
      if (target?.host && target.database && (target.listener || config.alwaysOn))
        keepBest(through, target.database.toLowerCase(), pool);
    }
    if (through.size === 0) return;
    for (const pool of pools) {
      const target = targetOf(pool);
      if (!target?.host || !target.database || target.listener) continue;
      const other = through.get(target.database.toLowerCase());
      const listener = other && targetOf(other)!;
      if (!listener || mayBeSameHost(listener.host!, target.host)) continue;
      const data = { database: target.database, listener: listener.host!, host: target.host };
      const message = fillMessage(messages.listener, data);
      const related = [{ span: partSpan(other, listener.server.host), message }];
      report('replica', { at: partSpan(pool, target.server.host), data, related });
    }
  },
});

/** The pool that surely goes through a listener, else the first one of the file. */
function keepBest(through: Map<string, Pool>, database: string, pool: Pool): void {
  const known = through.get(database);
  if (!known || (!targetOf(known)!.listener && targetOf(pool)!.listener)) through.set(database, pool);
}
