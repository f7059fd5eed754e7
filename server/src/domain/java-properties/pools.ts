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
    .flatMap(({ uri, facts }) =>
      facts
        .filter(fact => fact.role === 'defines' && fact.space === space && fact.of === of)
        .map(fact => ({ uri, fact })),
    );
}
