import { defineRule } from '../../../core/rule';
import { eceGuide } from '../data/sources';
import type { Pool, PoolMap } from '../model';
import { partSpan, targetOf } from '../target';

const messages = {
  named:
    'This pool names an instance of SQL Server, most others reach a default instance. ECE needs all databases on named instances or all on default ones. Correct the one that is wrong.',
  default:
    'This pool reaches the default instance of SQL Server, others a named one. ECE needs all databases on named instances or all on default ones. Correct the one that is wrong.',
  otherNamed: 'A named instance',
  otherDefault: 'A default instance',
} as const;

/** Databases on named instances beside databases on default ones. */
export const mixedInstances = defineRule({
  meta: {
    id: 'connection-pool-map/mixed-instances',
    severity: 'warning',
    category: 'consistency',
    summary: 'Some pools reach named instances of SQL Server, others default ones.',
    messages,
    references: [eceGuide],
  },
  reads: instanceOf,
  check({ pools }: PoolMap, report) {
    const named: Pool[] = [];
    const defaults: Pool[] = [];
    for (const pool of pools) {
      const instance = instanceOf(pool);
      if (instance) (instance === 'named' ? named : defaults).push(pool);
    }
    if (named.length === 0 || defaults.length === 0) return;
    const oddNamed = named.length < defaults.length;
    const other = (oddNamed ? defaults : named)[0]!;
    const message = oddNamed ? messages.otherDefault : messages.otherNamed;
    const related = [{ span: partSpan(other, targetOf(other)!.server.host), message }];
    for (const pool of oddNamed ? named : defaults) {
      const { server } = targetOf(pool)!;
      report(oddNamed ? 'named' : 'default', { at: partSpan(pool, oddNamed ? server.instance : server.host), related });
    }
  },
});

/** Which sort of instance a pool reaches. A port of its own may belong to either, and so may a listener's. */
function instanceOf(pool: Pool): 'named' | 'default' | undefined {
  const target = targetOf(pool);
  if (!target?.host || target.listener) return undefined;
  const { instance, port } = target;
  if (instance) return instance === 'mssqlserver' ? 'default' : 'named';
  return port === undefined || port === '1433' ? 'default' : undefined;
}
