import { defineRule, fillMessage } from '../../../core/rule';
import type { Span } from '../../../core/span';
import { driverSource } from '../../../domain/jdbc/references';
import { replaceIn } from '../../../syntax/decoded';
import type { Pool, PoolMap } from '../model';
import { partSpan, targetOf } from '../target';

const messages = {
  differs:
    'Other pools write this database "{usual}". On a server whose collation minds letter case "{written}" is another database, which is not found. Write it the same everywhere.',
  usual: 'Written "{usual}" here',
  change: 'Change to "{usual}"',
} as const;

/** One database written in different letter case. */
export const databaseLetterCase = defineRule({
  meta: {
    id: 'connection-pool-map/database-letter-case',
    severity: 'warning',
    category: 'consistency',
    summary: 'Database names that differ only in letter case.',
    messages,
    suggests: true,
    references: [driverSource, { title: 'SQL Server, "Collation and Unicode support"' }],
  },
  reads: (pool: Pool) => targetOf(pool)?.database,
  check({ pools }: PoolMap, report) {
    const spellings = new Map<string, Pool[]>();
    for (const pool of pools) {
      const database = targetOf(pool)?.database;
      if (!database) continue;
      const same = spellings.get(database);
      if (same) same.push(pool);
      else spellings.set(database, [pool]);
    }
    for (const [written, usual] of oddSpellings(spellings)) {
      const related = [
        {
          span: databaseSpan(spellings.get(usual)![0]!),
          message: fillMessage(messages.usual, { usual }),
        },
      ];
      for (const pool of spellings.get(written)!) {
        const { from } = pool.url!.properties.get('databaseName')!;
        const edits = [replaceIn(pool.url!.value, from.start, from.end, usual)];
        const at = databaseSpan(pool);
        report('differs', { at, data: { usual, written }, related, suggest: [{ title: 'change', edits }] });
      }
    }
  },
});

function databaseSpan(pool: Pool): Span {
  return partSpan(pool, pool.url!.properties.get('databaseName')!.from);
}

/** Spellings with the one that most pools use instead. */
function oddSpellings(spellings: ReadonlyMap<string, readonly Pool[]>): [written: string, usual: string][] {
  const usual = new Map<string, string>();
  for (const [spelling, pools] of spellings) {
    const best = usual.get(spelling.toLowerCase());
    if (best === undefined || spellings.get(best)!.length < pools.length) usual.set(spelling.toLowerCase(), spelling);
  }
  return [...spellings.keys()]
    .map((spelling): [string, string] => [spelling, usual.get(spelling.toLowerCase())!])
    .filter(([written, best]) => written !== best);
}
