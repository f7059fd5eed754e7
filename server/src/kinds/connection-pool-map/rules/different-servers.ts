import { defineRule } from '../../../core/rule';
import type { UrlPart } from '../../../domain/jdbc/url';
import { requiredPools } from '../data/names';
import { eceGuide } from '../data/sources';
import type { Pool, PoolMap } from '../model';
import { describeTarget, mayBeSameHost, partSpan, type Target, targetOf } from '../target';

const messages = {
  server:
    'The master database is on another server than the active one, which "{active}" reaches. ECE needs both on one server and instance. Correct the one that is wrong.',
  instance:
    'The master database is on another instance of SQL Server than the active one, which "{active}" reaches. ECE needs both on one server and instance. Correct the one that is wrong.',
  active: 'The server of the active database',
} as const;

/** Active and master database in different places. */
export const differentServers = defineRule({
  meta: {
    id: 'connection-pool-map/different-servers',
    severity: 'warning',
    category: 'consistency',
    summary: 'Active and master database on different servers or instances.',
    messages,
    references: [eceGuide],
  },
  reads: (pool: Pool) => `${pool.name?.text} ${describeTarget(pool)}`,
  check({ pools }: PoolMap, report) {
    const platform = requiredPools[0].name;
    const active = pools.find(({ name }) => name?.text.toLowerCase() === platform.toLowerCase());
    const place = active && targetOf(active);
    if (!active || !place?.host) return;
    for (const pool of pools) {
      if (pool === active || !isMaster(pool)) continue;
      const difference = differenceOf(place, targetOf(pool));
      if (!difference) continue;
      report(difference.fault, {
        at: partSpan(pool, difference.part),
        data: { active: active.name!.text },
        related: [{ span: partSpan(active, place.server.host), message: messages.active }],
      });
    }
  },
});

/** Whether a pool reaches the master database of ECE (not SQL Server's own `master`), by its name or that of the database. */
function isMaster(pool: Pool): boolean {
  pool.memo.isMaster ??= namesMaster(pool.name?.text ?? '', targetOf(pool)?.database ?? '');
  return pool.memo.isMaster;
}

function namesMaster(pool: string, database: string): boolean {
  const says = /^(?:egain_?|ece_?|eg)?master/i;
  if (/report/i.test(pool)) return false;
  return says.test(pool) || (says.test(database) && database.toLowerCase() !== 'master');
}

/** What tells two places apart for certain: an instance against a port may be one and the same. */
function differenceOf(a: Target, b: Target | undefined): { fault: 'server' | 'instance'; part?: UrlPart } | undefined {
  if (!a.host || !b?.host) return undefined;
  if (!mayBeSameHost(a.host, b.host)) return { fault: 'server', part: b.server.host };
  if (a.instance && b.instance) {
    return a.instance === b.instance ? undefined : { fault: 'instance', part: b.server.instance };
  }
  if (a.instance || b.instance || (a.port ?? '1433') === (b.port ?? '1433')) return undefined;
  return { fault: 'instance', part: b.server.port ?? b.server.host };
}
