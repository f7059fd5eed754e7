import type { XmlProblem, XmlProblemCode } from './tree';

/** A problem as the parser keeps it. Offsets are absolute. */
export class Fault {
  constructor(
    public code: XmlProblemCode,
    public start: number,
    public end: number,
    readonly name?: string,
    public otherStart = -1,
    public otherEnd = -1,
    public otherName?: string,
  ) {}

  /** Whether how the text behind it was read hangs on text further behind, or on a tag that is no longer an ancestor. */
  fragile = false;
  /** Whether it turned out to be part of another problem. */
  dropped = false;

  /** Moves what stands at or behind `from`. */
  move(from: number, delta: number): void {
    this.start += delta;
    this.end += delta;
    if (this.otherStart < from) return;
    this.otherStart += delta;
    this.otherEnd += delta;
  }

  problem(): XmlProblem {
    const { code, start, end, name, otherStart, otherEnd, otherName } = this;
    return {
      code,
      span: { start, end },
      ...(name === undefined ? undefined : { name }),
      ...(otherStart < 0 ? undefined : { other: { start: otherStart, end: otherEnd } }),
      ...(otherName === undefined ? undefined : { otherName }),
    };
  }
}

/** The faults that count, by place, in an order that does not depend on when they were found. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  const kept = faults.filter(fault => !fault.dropped);
  return kept.sort((a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}
