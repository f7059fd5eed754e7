import assert from 'node:assert/strict';
import { emptyConfig } from '../../../../server/src/core/config';
import { applyEdits } from '../../../../server/src/core/fix';
import { analyze } from '../../../../server/src/core/lint';
import type { SourceEncoding } from '../../../../server/src/core/rule';
import { indexStatsProperties } from '../../../../server/src/kinds/index-stats-properties';
import { reportsdbProperties } from '../../../../server/src/kinds/reportsdb-properties';
import { indexStatsFile, reportsdbFile } from '../../../harness/properties-files';

for (const [kind, id, file] of [
  [reportsdbProperties, 'reportsdb-properties/byte-order-mark', reportsdbFile()],
  [indexStatsProperties, 'index-stats-properties/byte-order-mark', indexStatsFile()],
] as const)
  describe(id, () => {
    const found = (text: string, encoding?: SourceEncoding) =>
      analyze({ kind, text, config: emptyConfig, encoding }).findings.filter(({ ruleId }) => ruleId === id);

    it('is an error in front of a key, and the only one', () => {
      const text = `\uFEFF${file}`;
      const { findings } = analyze({ kind, text, config: emptyConfig });
      assert.deepEqual(
        findings.filter(({ severity }) => severity !== 'hint').map(({ ruleId, severity }) => [ruleId, severity]),
        [[id, 'error']],
      );
      assert.match(findings[0]!.message, new RegExp(file.slice(0, file.indexOf('='))));
      assert.deepEqual(findings[0]!.span, { start: 0, end: 1 });
      assert.equal(applyEdits(text, findings[0]!.fix!.edits), file);
    });

    it('is a hint in front of a comment or an empty line, which no key is lost by', () => {
      for (const text of [`\uFEFF# c\n${file}`, `\uFEFF\n${file}`, '\uFEFF'])
        assert.deepEqual(
          found(text).map(({ severity }) => severity),
          ['hint'],
        );
    });

    it('says nothing without one, and of UTF-16, which is told for itself', () => {
      assert.deepEqual(found(file), []);
      assert.deepEqual(found(`\uFEFF${file}`, { name: 'utf-16le', bom: true }), []);
    });
  });
