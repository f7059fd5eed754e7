import type { Rule } from '../../../core/rule';
import type { Pool, PoolMap } from '../model';

/** The rules of the connection pool map itself, in the order in which they are explained. */
export const poolMapRules: readonly Rule<PoolMap, Pool>[] = [];
