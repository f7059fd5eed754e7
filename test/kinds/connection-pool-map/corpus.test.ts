import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Config, emptyConfig } from '../../../server/src/core/config';
import { analyze } from '../../../server/src/core/lint';
import type { SourceEncoding } from '../../../server/src/core/rule';
import { connectionPoolMap } from '../../../server/src/kinds/connection-pool-map';
import { corpusFiles, sampleFile } from './files';

/** What must be found in a faulty file, and under which configuration and encoding. */
interface Expectation {
  readonly rules: readonly string[];
  readonly config?: Partial<Config>;
  readonly encoding?: SourceEncoding;
}

/** Rules that say something at warning or error level. */
function reported(text: string, { config, encoding }: Partial<Expectation> = {}): string[] {
  const { findings, crashes } = analyze({
    kind: connectionPoolMap,
    text,
    config: { ...emptyConfig, ...config },
    encoding,
  });
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
      const expected: Expectation = JSON.parse(readFileSync(path.replace(/\.xml$/, '.json'), 'utf8'));
      assert.deepEqual(reported(text, expected), expected.rules);
    });
  }
});
