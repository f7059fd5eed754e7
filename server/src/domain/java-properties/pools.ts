import type { Defined, OtherFiles } from '../../core/other-files';

/** A name that a pool's URL gives, and in which file. */
export type PoolPlace = Defined;

/** What the pools of a name say in a space (`host`, `port`, `database` …), letter case of the pool's name ignored; by the addresses of the files. */
export function placesOfPool(others: OtherFiles, space: string, pool: string): readonly PoolPlace[] {
  return others.definedFor(space, pool.toLowerCase());
}
