import assert from 'node:assert/strict';
import { emptyConfig } from '../../../../server/src/core/config';
import { applyEdits } from '../../../../server/src/core/fix';
import { analyze } from '../../../../server/src/core/lint';
import type { SourceEncoding } from '../../../../server/src/core/rule';
import { serviceScript } from '../../../../server/src/kinds/service-script';

const findingsOf = (text: string, encoding?: SourceEncoding) =>
  analyze({ kind: serviceScript, text, config: emptyConfig, encoding }).findings.filter(
    ({ ruleId }) => ruleId === 'service-script/encoding',
  );

describe('service-script/encoding', () => {
  it('finds a byte order mark and takes it out', () => {
    const text = '\uFEFF@echo off\r\n';
    const [finding, ...others] = findingsOf(text);
    assert.deepEqual(others, []);
    assert.equal(finding?.messageId, 'mark');
    assert.deepEqual(finding.span, { start: 0, end: 1 });
    assert.equal(applyEdits(text, finding.fix!.edits), '@echo off\r\n');
  });

  it('finds UTF-16, which no edit of the text mends', () => {
    const [finding] = findingsOf('\uFEFF@echo off\r\n', { name: 'utf-16le', bom: true });
    assert.equal(finding?.messageId, 'utf16');
    assert.equal(finding.fix, undefined);
  });

  it('is silent without one', () => {
    assert.deepEqual(findingsOf('@echo off\r\n', { name: 'utf-8', bom: false }), []);
    assert.deepEqual(findingsOf('@echo \uFEFF\r\n'), []);
  });
});
