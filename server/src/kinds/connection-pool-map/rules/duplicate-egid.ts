import { defineRule } from '../../../core/rule';
import type { Span } from '../../../core/span';
import { conflictMarkers } from '../../../domain/file-rules/conflict-markers';
import { eceGuide } from '../data/sources';
import { type Egid, egidsOf, visitEgids } from '../egids';
import type { Pool, PoolMap } from '../model';
import { repeatsIn } from '../structure';

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
  reads: (pool: Pool) => {
    let all = `${pool.name?.text}`;
    for (const { others } of repeatsIn(pool)) all += `\n${others.length}`;
    for (const { egid } of egidsOf(pool)) all += `\n${egid}`;
    return all;
  },
  check({ document, pools }: PoolMap, report) {
    const seen = new Map<string, Egid>();
    const duplicates: Egid[] = [];
    visitEgids(document, found => {
      if (seen.has(found.egid)) duplicates.push(found);
      else seen.set(found.egid, found);
    });
    if (duplicates.length === 0 || conflictMarkers(document.text).length > 0) return;
    const copies = copiesIn(pools);
    let next = 0;
    for (const { egid, value } of duplicates) {
      const { start } = value.span;
      while (next < copies.length && copies[next]!.end <= start) next++;
      if (next < copies.length && copies[next]!.start <= start) continue;
      const related = [{ span: seen.get(egid)!.value.span, message: messages.first }];
      report('duplicate', { at: value.span, data: { egid }, related });
    }
  },
});

/** What is there twice by a finding of its own: pools of one name and nodes of one pool, the later ones, in the order of the text. */
function copiesIn(pools: readonly Pool[]): Span[] {
  const names = new Set<string>();
  const copies: Span[] = [];
  for (const pool of pools) {
    const name = pool.name?.text;
    if (name !== undefined && names.has(name)) copies.push(pool);
    else copies.push(...repeatedNodes(pool));
    if (name !== undefined) names.add(name);
  }
  return copies;
}

function repeatedNodes(pool: Pool): Span[] {
  const repeated = repeatsIn(pool).flatMap(({ others }) => others);
  return repeated.sort((a, b) => a.start - b.start).map(({ start, end }) => ({ start, end }));
}
