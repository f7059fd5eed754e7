import assert from 'node:assert/strict';
import { emptyConfig } from '../../server/src/core/config';
import type { Finding } from '../../server/src/core/finding';
import { applyEdits } from '../../server/src/core/fix';
import type { AnyKind } from '../../server/src/core/kind';
import { analyze } from '../../server/src/core/lint';
import { suppressEdits } from '../../server/src/services/suppress-edits';

/** How often each rule reports something. */
function counts(findings: readonly Finding[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { ruleId } of findings) found.set(ruleId, (found.get(ruleId) ?? 0) + 1);
  return found;
}

/** Suppresses every finding of a text on its own, checks that it goes and brings no other, and says how many could be. */
export function suppressEach(kind: AnyKind, text: string): number {
  const check = (of: string) => analyze({ kind, text: of, config: emptyConfig });
  const analysis = check(text);
  const before = counts(analysis.findings);
  let suppressed = 0;
  for (const finding of analysis.findings) {
    const edits = suppressEdits(analysis, finding);
    if (!edits) continue;
    suppressed++;
    const after = counts(check(applyEdits(text, edits)).findings);
    const { ruleId } = finding;
    assert.ok((after.get(ruleId) ?? 0) < before.get(ruleId)!, `${ruleId} stays`);
    for (const [rule, count] of after) assert.ok(count <= (before.get(rule) ?? 0), `${ruleId}: ${rule} comes`);
  }
  return suppressed;
}
