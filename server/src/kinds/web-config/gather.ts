import { unitDifference } from '../../core/unit-findings';
import type { WebConfig, WebConfigUnit } from './model';

/** Looks for something in a unit by itself; undefined where it is not there. */
type Find<Found> = (unit: WebConfigUnit) => Found | undefined;

/** What was found in the units of some version. */
export interface Gathered {
  readonly units: readonly WebConfigUnit[];
  readonly found: readonly Gain<unknown>[];
}

interface Gain<Found> {
  readonly index: number;
  readonly unit: WebConfigUnit;
  readonly found: Found;
}

/**
 * What is found in the units of a file, in their order. While the file is edited only units that are new are looked at, so that a rule
 * about a few of thousands costs no more than these.
 * @param find always the same function for the same question
 */
export function gather<Found>(model: WebConfig, find: Find<Found>): readonly Gain<Found>[] {
  const { units, gathered } = model;
  const known = gathered.get(find) as { units: Gathered['units']; found: readonly Gain<Found>[] } | undefined;
  if (known?.units === units) return known.found;
  const { start, oldEnd, newEnd } = unitDifference(known?.units ?? [], units);
  const before = known?.found ?? [];
  const delta = newEnd - oldEnd;
  const found = before.filter(({ index }) => index < start);
  for (let index = start; index < newEnd; index++) {
    const unit = units[index]!;
    const own = find(unit);
    if (own !== undefined) found.push({ index, unit, found: own });
  }
  for (const gain of before)
    if (gain.index >= oldEnd) found.push(delta === 0 ? gain : { ...gain, index: gain.index + delta });
  gathered.set(find, { units, found });
  return found;
}
