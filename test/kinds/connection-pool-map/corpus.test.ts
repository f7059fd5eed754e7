import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { check, corpusFiles, sampleFile } from './files';

/** Rules that say something at warning or error level. */
function reported(text: string): string[] {
  const { findings, crashes } = check(text);
  assert.deepEqual(crashes, []);
  const serious = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  return [...new Set(serious.map(({ ruleId }) => ruleId))].sort();
}

describe('connection-pool-map: files that work', () => {
  for (const { name, text } of [...corpusFiles('clean'), sampleFile('clean')]) {
    it(`${name} has no error and no warning`, () => assert.deepEqual(reported(text), []));
  }
});

describe('connection-pool-map: files that do not', () => {
  for (const { name, path, text } of corpusFiles('faulty')) {
    it(`${name} says why`, () => {
      const { rules } = JSON.parse(readFileSync(path.replace(/\.xml$/, '.json'), 'utf8')) as { rules: string[] };
      assert.deepEqual(reported(text), rules);
    });
  }
});
