import type { Lens } from '../../core/kind';
import { conversionIds } from './convert';
import { authenticationSummary, lensTitle } from './data/wording';
import type { PoolMap } from './model';

/** One line over the list: how the pools log on, and the conversions that would change something. */
export function lenses({ list, pools }: PoolMap): readonly Lens[] {
  if (!list || pools.length === 0) return [];
  const count = { sql: 0, windows: 0, other: 0, unknown: 0 };
  for (const { authentication } of pools) count[authentication ?? 'unknown']++;
  const span = list.startTag;
  return [
    { span, title: authenticationSummary(count) },
    ...(count.sql > 0 ? [{ span, title: lensTitle('windows'), refactoring: conversionIds.windows }] : []),
    ...(count.windows > 0 ? [{ span, title: lensTitle('sql'), refactoring: conversionIds.sql }] : []),
  ];
}
