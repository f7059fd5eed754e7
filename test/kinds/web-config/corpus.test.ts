import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Config, emptyConfig } from '../../../server/src/core/config';
import { check, corpusFiles, sampleFile } from './files';

/** What must be found in a faulty file: what IIS does with it, and the rules that say so at warning or error level. */
interface Expectation {
  readonly iis: string;
  readonly rules: readonly string[];
  readonly config?: Partial<Config>;
}

function reported(text: string, config: Partial<Config> = {}): string[] {
  const { findings, crashes } = check(text, { ...emptyConfig, ...config });
  assert.deepEqual(crashes, []);
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
    });
  }
});
