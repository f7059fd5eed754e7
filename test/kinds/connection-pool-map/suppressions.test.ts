import assert from 'node:assert/strict';
import type { Finding } from '../../../server/src/core/finding';
import { applyEdits } from '../../../server/src/core/fix';
import { suppressEdits } from '../../../server/src/services/suppress-edits';
import { check, corpusFiles, sampleFile } from './files';

/** How often each rule reports something. */
function counts(findings: readonly Finding[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { ruleId } of findings) found.set(ruleId, (found.get(ruleId) ?? 0) + 1);
  return found;
}

/** Suppresses every finding of a text on its own, and checks that it goes and brings no other. */
function suppressEach(text: string): number {
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

describe('connection-pool-map: suppressing a finding', () => {
  const files = [...corpusFiles('faulty'), ...corpusFiles('clean'), sampleFile('deployment')];
  for (const { name, text } of files)
    it(`${name}: each finding goes and brings no other`, () => {
      suppressEach(text);
    });

  it('works on one long line, on broken lines, behind comments and before the root', () => {
    const pool = '<connpool name="a"><Url egid="1">jdbc:sqlserver://h:1433;databaseNam=x</Url><Url/></connpool>';
    const around = (inner: string) => `<conn_pool_list>${inner}</conn_pool_list>`;
    const texts = [
      `<?xml version="1.0"?>${around(pool)}`,
      `\uFEFF<?xml version="1.0"?>\r\n${around(`\r\n ${pool}\r\n`)}`,
      `<?xml version="1.0"?>\n<!-- a\n b -->${around(`\n<!-- c\n d -->${pool}\n`)}`,
      around(`\n${pool.replaceAll(' name', '\n name').replaceAll(';', '\n;')}\n`),
      around(`text\n${pool}\n`),
      around(`\n<!-- ccconfig-disable-next-line jdbc/none -->\n${pool}\n`),
      around(
        `\n<!-- ccconfig-disable jdbc/none -->\n${pool.replaceAll('>', '\n>')}\n<!-- ccconfig-enable jdbc/none -->\n`,
      ),
      `${around(`\n${pool}`)}\n<!-- end`,
    ];
    for (const text of texts) assert.ok(suppressEach(text) > 0, text);
  });
});
