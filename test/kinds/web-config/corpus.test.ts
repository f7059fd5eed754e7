import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Config, emptyConfig } from '../../../server/src/core/config';
import { analyze } from '../../../server/src/core/lint';
import { webConfig } from '../../../server/src/kinds/web-config';
import { corpusFiles, sampleFile } from './files';

/** What must be found in a faulty file: what IIS does with it, and the rules that say so at warning or error level. */
interface Expectation {
  readonly iis: string;
  readonly rules: readonly string[];
  /** Rules that must say something at any level. */
  readonly hints?: readonly string[];
  readonly config?: Partial<Config>;
}

/** The rules that say something, at warning or error level unless told. */
function reported(text: string, config: Partial<Config> = {}, atAnyLevel = false): string[] {
  const { findings, crashes } = analyze({
    kind: webConfig,
    text,
    config: { ...emptyConfig, ...config },
    encoding: { name: 'utf-8', bom: text.startsWith('\uFEFF') },
  });
  assert.deepEqual(crashes, []);
  if (atAnyLevel) return findings.map(({ ruleId }) => ruleId);
  const serious = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  return [...new Set(serious.map(({ ruleId }) => ruleId))].sort();
}

describe('web-config: files that work', () => {
  for (const { name, text } of [...corpusFiles('clean'), sampleFile('clean')]) {
    it(`${name} has no error and no warning`, () => assert.deepEqual(reported(text), []));
  }
});

describe('web-config: files that do not', () => {
  for (const { name, path, text } of corpusFiles('faulty')) {
    it(`${name} says why`, () => {
      const expected: Expectation = JSON.parse(readFileSync(path.replace(/\.\w+$/, '.json'), 'utf8'));
      assert.ok(expected.iis, 'what IIS does with it is not said');
      assert.deepEqual(reported(text, expected.config), expected.rules);
      const all = reported(text, expected.config, true);
      for (const rule of expected.hints ?? []) assert.ok(all.includes(rule), `${rule} says nothing`);
    });
  }
});

describe('web-config: the sample deployment', () => {
  it('holds faults that people make', () => {
    const found = reported(sampleFile('deployment').text);
    for (const rule of ['duplicate-name', 'enum-value', 'unknown-attribute'])
      assert.ok(found.includes(`web-config/${rule}`), `${rule} is not among ${found.join(', ')}`);
  });
});
