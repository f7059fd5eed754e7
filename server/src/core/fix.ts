import type { Finding } from './finding';
import type { TextEdit } from './span';

/** How often fixes are applied one after the other before giving up. */
export const maxPasses = 10;

/** Applies edits that do not overlap. @throws RangeError where they do. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const parts: string[] = [];
  let at = 0;
  for (const { span, newText } of sorted) {
    if (span.start < at || span.end > text.length) throw new RangeError(`Edits overlap at offset ${span.start}.`);
    parts.push(text.slice(at, span.start), newText);
    at = span.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** Those of the findings' fixes that can be made together: where two touch the same characters, the earlier finding's wins. */
export function compatibleFixes(findings: readonly Finding[]): { findings: Finding[]; edits: TextEdit[] } {
  const taken = new TakenEdits();
  const chosen = findings.filter(finding => finding.fix && taken.take(finding.fix.edits));
  return { findings: chosen, edits: taken.edits };
}

/** Edits that can be made together, in the order of the text. */
class TakenEdits {
  readonly edits: TextEdit[] = [];

  /** Takes all of `wanted`, or none where one of them clashes with an edit taken before. */
  take(wanted: readonly TextEdit[]): boolean {
    const fresh = wanted.filter(edit => !this.near(edit).some(other => sameEdit(edit, other)));
    if (fresh.some(edit => this.near(edit).some(other => clash(edit, other)))) return false;
    for (const edit of fresh) this.edits.splice(this.indexFor(edit.span.start), 0, edit);
    return true;
  }

  /** The edits taken that could touch `edit`. */
  private near(edit: TextEdit): TextEdit[] {
    let from = Math.max(0, this.indexFor(edit.span.start) - 1);
    while (from > 0 && this.edits[from - 1]!.span.start === this.edits[from]!.span.start) from--;
    let to = from;
    while (to < this.edits.length && this.edits[to]!.span.start <= edit.span.end) to++;
    return this.edits.slice(from, to);
  }

  /** The index of the first edit taken that starts at `start` or behind it. */
  private indexFor(start: number): number {
    let low = 0;
    let high = this.edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.edits[middle]!.span.start < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function sameEdit(a: TextEdit, b: TextEdit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.newText === b.newText;
}

/** Whether two edits cannot be made together; two insertions at one place have no order of their own. */
function clash(a: TextEdit, b: TextEdit): boolean {
  if (a.span.start === b.span.start) return true;
  return a.span.start < b.span.end && b.span.start < a.span.end;
}

export interface FixResult {
  readonly text: string;
  readonly passes: number;
  readonly fixed: number;
}

/**
 * Applies safe fixes until none is left, at most `maxPasses` times.
 * @param findingsOf the findings of a text; called once a pass
 */
export function fixAll(text: string, findingsOf: (text: string) => readonly Finding[]): FixResult {
  let fixed = 0;
  for (let passes = 0; passes < maxPasses; passes++) {
    const { findings, edits } = compatibleFixes(findingsOf(text));
    if (edits.length === 0) return { text, passes, fixed };
    text = applyEdits(text, edits);
    fixed += findings.length;
  }
  return { text, passes: maxPasses, fixed };
}
