import type { TextChange } from '../../core/span';
import type { ReadLine } from './read-file';

/** The lines of the version before that an edit did not touch, asked for in the order of the text. */
export class Reuse {
  private index = 0;
  private readonly delta: number;

  constructor(
    private readonly lines: readonly ReadLine[],
    private readonly change: TextChange,
  ) {
    this.delta = change.newEnd - change.oldEnd;
  }

  /** The line that stands at `offset` now, where it is plain, moved to there. */
  lineAt(offset: number): ReadLine | undefined {
    const { lines, change, delta } = this;
    for (; this.index < lines.length; this.index++) {
      const found = lines[this.index]!;
      const { line } = found;
      const isBehind = line.start > change.oldEnd;
      const start = isBehind ? line.start + delta : line.start;
      if (start > offset) return undefined;
      if (start < offset || !(isBehind || line.next < change.start)) continue;
      if (!found.isPlain) return undefined;
      this.index++;
      line.start = start;
      return found;
    }
    return undefined;
  }
}
