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

/** The units of one version with what was found in them. Units without findings, nearly all of them, hold nothing. */
export class UnitFindings {
  readonly #units: Unit[] = [];
  readonly #kept: (Kept | undefined)[] = [];

  add(unit: Unit, findings: readonly Finding[]): void {
    this.#units.push(unit);
    this.#kept.push(findings.length > 0 ? { start: unit.start, findings } : undefined);
  }

  /** The one unit in which two versions differ; undefined where they differ in none, in several or in their number. */
  onlyChange(units: readonly Unit[]): ChangedUnit | undefined {
    if (units.length !== this.#units.length) return undefined;
    let changed: ChangedUnit | undefined;
    for (let index = 0; index < units.length; index++) {
      if (units[index] === this.#units[index]) continue;
      if (changed) return undefined;
      changed = { before: this.#units[index]!, after: units[index]! };
    }
    return changed;
  }

  /**
   * Takes over what is known of the units of the next version, which are mostly the same objects in the same order.
   * @param check finds what is to be found in a unit that is not known
   * @param into gets every finding, where it is now
   */
  next(units: readonly Unit[], check: (unit: Unit) => readonly Finding[], into: Finding[]): UnitFindings {
    const next = new UnitFindings();
    const { length } = this.#units;
    let same = 0;
    while (same < length && same < units.length && this.#units[same] === units[same]) same++;
    let tail = 0;
    const most = Math.min(length, units.length) - same;
    while (tail < most && this.#units[length - 1 - tail] === units[units.length - 1 - tail]) tail++;
    const moved = new Map<Unit, number>();
    for (let index = same; index < length - tail; index++) moved.set(this.#units[index]!, index);
    for (let index = 0; index < units.length; index++) {
      const unit = units[index]!;
      const behind = index >= units.length - tail;
      const old = index < same ? index : behind ? index + length - units.length : moved.get(unit);
      if (old === undefined) {
        const findings = check(unit);
        next.add(unit, findings);
        for (const finding of findings) into.push(finding);
      } else next.#takeOver(unit, this.#kept[old], into);
    }
    return next;
  }

  #takeOver(unit: Unit, kept: Kept | undefined, into: Finding[]): void {
    this.#units.push(unit);
    this.#kept.push(kept);
    if (!kept) return;
    const delta = unit.start - kept.start;
    for (const finding of kept.findings) into.push(moveFinding(finding, delta));
  }
}
