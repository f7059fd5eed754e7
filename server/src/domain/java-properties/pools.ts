import type { Fact } from '../../core/kind';
import type { OtherFiles } from '../../core/other-files';

/** A name that a pool's URL gives, and in which file. */
export interface PoolPlace {
  readonly uri: string;
  readonly fact: Fact;
}

/** What the pools of a name say in a space (`host`, `port`, `database` …), letter case of the pool's name ignored; nearest file first. */
export function placesOfPool(others: OtherFiles, space: string, pool: string): PoolPlace[] {
  const of = pool.toLowerCase();
  return others
    .of(space)
    .flatMap(({ uri, facts }) => (byOwner(facts).get(`${space} ${of}`) ?? []).map(fact => ({ uri, fact })));
}

const known = new WeakMap<readonly Fact[], ReadonlyMap<string, readonly Fact[]>>();

/** What a file defines, by space and what it belongs to. */
function byOwner(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  let found = known.get(facts);
  if (!found) {
    const map = new Map<string, Fact[]>();
    for (const fact of facts) {
      if (fact.role !== 'defines' || fact.of === undefined) continue;
      const key = `${fact.space} ${fact.of}`;
      const those = map.get(key);
      if (those) those.push(fact);
      else map.set(key, [fact]);
    }
    found = map;
    known.set(facts, found);
  }
  return found;
}
