import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeBytes } from '../../server/src/cli/encoding';
import { type Config, emptyConfig } from '../../server/src/core/config';
import type { AnyKind } from '../../server/src/core/kind';
import { analyze } from '../../server/src/core/lint';
import type { SourceEncoding } from '../../server/src/core/rule';
import { connectionPoolMap } from '../../server/src/kinds/connection-pool-map';
import { otherFilesOf } from './other-texts';

const corpus = join(__dirname, '../corpus');

/** What must be found in a faulty file, and under which circumstances. */
interface Expectation {
  readonly rules: readonly string[];
  /** What must be told besides, as a hint or for information. */
  readonly hints?: readonly string[];
  readonly config?: Partial<Config>;
  readonly encoding?: SourceEncoding;
  /** A connection pool map of the same deployment, from the corpus. */
  readonly beside?: string;
}

/** Defines the tests of a kind's corpus: files that work have no error and no warning, the others just those that are expected. */
export function testCorpus(kind: AnyKind): void {
  const files = (of: 'clean' | 'faulty') => {
    const folder = join(corpus, kind.id, of);
    const names = readdirSync(folder).filter(name => name.endsWith('.properties'));
    return names.map(name => ({ name, path: join(folder, name) }));
  };
  const reported = (path: string, expected: Partial<Expectation> = {}): string[] => {
    const { text, encoding } = decodeBytes(readFileSync(path));
    const beside = expected.beside && readFileSync(join(corpus, expected.beside), 'utf8');
    const others = beside
      ? otherFilesOf(kind, [{ path: 'map.xml', text: beside, kind: connectionPoolMap }])
      : undefined;
    const config = { ...emptyConfig, ...expected.config };
    const { findings, crashes } = analyze({ kind, text, config, encoding: expected.encoding ?? encoding, others });
    assert.deepEqual(crashes, []);
    const serious = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
    for (const hint of expected.hints ?? [])
      assert.ok(
        findings.some(({ ruleId }) => ruleId === hint),
        hint,
      );
    return [...new Set(serious.map(({ ruleId }) => ruleId))].sort();
  };
  for (const { name, path } of files('clean'))
    it(`${name} has no error and no warning`, () => assert.deepEqual(reported(path), []));
  for (const { name, path } of files('faulty'))
    it(`${name} says why`, () => {
      const expected: Expectation = JSON.parse(readFileSync(path.replace(/\.properties$/, '.json'), 'utf8'));
      assert.deepEqual(reported(path, expected), expected.rules);
    });
}
