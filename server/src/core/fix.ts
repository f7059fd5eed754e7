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

/** Those of the findings' fixes that can be made together: where two touch the same characters, the earlier wins. */
export function compatibleFixes(findings: readonly Finding[]): { findings: Finding[]; edits: TextEdit[] } {
  const taken: TextEdit[] = [];
  const chosen: Finding[] = [];
  for (const finding of findings) {
    if (!finding.fix) continue;
    const fresh = finding.fix.edits.filter(edit => !taken.some(other => sameEdit(edit, other)));
    if (fresh.some(edit => taken.some(other => clash(edit, other)))) continue;
    taken.push(...fresh);
    chosen.push(finding);
  }
  return { findings: chosen, edits: taken };
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
