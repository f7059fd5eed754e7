import { type Finding, moveFinding } from './finding';
import type { Unit } from './rule';

/** What was found in one unit, and where the unit stood then. */
interface Kept {
  readonly start: number;
  readonly findings: readonly Finding[];
}

/** A unit and what it became. */
export interface ChangedUnit {
  readonly before: Unit;
  readonly after: Unit;
}

/** Where two versions differ in their units: between the same ones at the start and the same ones at the end. */
export interface UnitDifference {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** Where the units of the next version, which are mostly the same objects in the same order, differ from those before. */
export function unitDifference(before: readonly Unit[], next: readonly Unit[]): UnitDifference {
  const most = Math.min(before.length, next.length);
  let start = 0;
  while (start < most && before[start] === next[start]) start++;
  let oldEnd = before.length;
  let newEnd = next.length;
  while (oldEnd > start && newEnd > start && before[oldEnd - 1] === next[newEnd - 1]) {
    oldEnd--;
    newEnd--;
  }
  return { start, oldEnd, newEnd };
}

/** The units of one version with what was found in them. Units without findings, nearly all of them, hold nothing. */
export class UnitFindings {
  readonly #kept: Map<Unit, Kept>;

  /** @param units a list that does not change any more */
  constructor(
    readonly units: readonly Unit[] = [],
    kept = new Map<Unit, Kept>(),
  ) {
    this.#kept = kept;
  }

  /** The one unit in which two versions differ; undefined where they differ in none, in several or in their number. */
  onlyChange(next: readonly Unit[], { start, oldEnd, newEnd }: UnitDifference): ChangedUnit | undefined {
    if (oldEnd !== start + 1 || newEnd !== start + 1) return undefined;
    return { before: this.units[start]!, after: next[start]! };
  }

  /**
   * What is known of the units of the next version, and those of which nothing is.
   * @param into gets every known finding, where it is now
   */
  next(
    units: readonly Unit[],
    { start, oldEnd, newEnd }: UnitDifference,
    into: Finding[],
  ): { readonly known: UnitFindings; readonly fresh: readonly Unit[] } {
    const gone = new Set(this.units.slice(start, oldEnd));
    const kept = new Map<Unit, Kept>();
    const fresh: Unit[] = [];
    for (let index = start; index < newEnd; index++) if (!gone.delete(units[index]!)) fresh.push(units[index]!);
    for (const [unit, known] of this.#kept) {
      if (gone.has(unit)) continue;
      kept.set(unit, known);
      for (const finding of known.findings) into.push(moveFinding(finding, unit.start - known.start));
    }
    return { known: new UnitFindings(units, kept), fresh };
  }

  /** Takes in what was found in a unit of which nothing was known. */
  add(unit: Unit, findings: readonly Finding[]): void {
    if (findings.length > 0) this.#kept.set(unit, { start: unit.start, findings });
  }
}
