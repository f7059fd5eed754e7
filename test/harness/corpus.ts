import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type Config, emptyConfig } from '../../server/src/core/config';
import type { AnyKind } from '../../server/src/core/kind';
import { type Analysis, analyze } from '../../server/src/core/lint';
import type { SourceEncoding } from '../../server/src/core/rule';
import { repository } from './pages';

/** A file of the corpus or the samples, as text. */
export interface CorpusFile {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

/** What must be found in a faulty file, and under which configuration and encoding. */
interface Expectation {
  readonly rules: readonly string[];
  readonly config?: Partial<Config>;
  readonly encoding?: SourceEncoding;
}

/** The files of a kind that its consumer reads as their author meant (`clean`), or not (`faulty`). */
export function corpusFiles({ id }: AnyKind, of: 'clean' | 'faulty'): CorpusFile[] {
  const folder = join(repository, 'test/corpus', id, of);
  return readdirSync(folder)
    .filter(name => extname(name) !== '.json')
    .map(name => corpusFile(name, join(folder, name)));
}

/** The files of a sample deployment by their paths in it. */
export function sampleFiles(deployment: 'clean' | 'deployment', paths: readonly string[]): CorpusFile[] {
  return paths.map(path => corpusFile(`samples/${deployment}/${path}`, join(repository, 'samples', deployment, path)));
}

function corpusFile(name: string, path: string): CorpusFile {
  return { name, path, text: readFileSync(path, 'utf8') };
}

/** Rules that say something at warning or error level. */
function reported(kind: AnyKind, text: string, { config, encoding }: Partial<Expectation> = {}): string[] {
  const { findings, crashes } = analyze({ kind, text, config: { ...emptyConfig, ...config }, encoding });
  assert.deepEqual(crashes, []);
  const serious = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  return [...new Set(serious.map(({ ruleId }) => ruleId))].sort();
}

/**
 * Defines the tests of a kind on its corpus: clean files and those of the clean sample stay silent, faulty ones say why, every rule of the
 * kind's own is seen, and every beginning of every file is checked without a crash or a place outside of it.
 * @param samples the paths of the kind's files in the sample deployments
 * @param elsewhere rules that need other files to say something
 */
export function testCorpus(kind: AnyKind, samples: readonly string[], elsewhere: readonly string[] = []): void {
  const clean = [...corpusFiles(kind, 'clean'), ...sampleFiles('clean', samples)];
  const faulty = corpusFiles(kind, 'faulty');
  const expectations = new Map(faulty.map(file => [file, expectationOf(file)]));

  describe(`${kind.id}: files that work`, () => {
    for (const { name, text } of clean)
      it(`${name} has no error and no warning`, () => assert.deepEqual(reported(kind, text), []));
  });

  describe(`${kind.id}: files that do not`, () => {
    for (const [file, expected] of expectations)
      it(`${file.name} says why`, () => assert.deepEqual(reported(kind, file.text, expected), expected.rules));

    it('show every rule', () => {
      const seen = new Set([...elsewhere, ...[...expectations.values()].flatMap(({ rules }) => rules)]);
      const own = kind.rules.map(({ meta }) => meta.id).filter(id => id.startsWith(`${kind.id}/`));
      assert.deepEqual(
        own.filter(id => !seen.has(id)),
        [],
      );
    });
  });

  describe(`${kind.id}: what is half typed`, function () {
    this.timeout(120_000);
    for (const { name, text } of [...clean, ...faulty, ...sampleFiles('deployment', samples)])
      it(`every prefix of ${name} is checked`, () => {
        for (let length = 0; length <= text.length; length++) {
          const analysis = analyze({ kind, text: text.slice(0, length), config: emptyConfig });
          assertSound(analysis, `${name}, first ${length}`);
        }
      });
  });
}

function expectationOf({ path }: CorpusFile): Expectation {
  return JSON.parse(readFileSync(path.replace(/\.\w+$/, '.json'), 'utf8'));
}

/** Checks that no rule crashed and that everything said lies in the text. */
export function assertSound({ kind, model, findings, crashes, text }: Analysis, label: string): void {
  if (crashes.length > 0) assert.fail(`${label}: ${crashes[0]!.ruleId} threw ${crashes[0]!.error}`);
  const symbols = kind.symbols?.(model) ?? [];
  const facts = [...(kind.facts?.(model) ?? []), ...(kind.ownNames?.(model) ?? [])];
  const spans = [
    ...findings.map(({ span }) => span),
    ...findings
      .flatMap(({ fix, suggestions }) => [fix, ...suggestions].flatMap(repair => repair?.edits ?? []))
      .map(({ span }) => span),
    ...symbols.flatMap(({ span, selection }) => [span, selection]),
    ...facts.map(({ span }) => span),
  ];
  for (const { start, end } of spans)
    if (!(0 <= start && start <= end && end <= text.length)) assert.fail(`${label}: ${start}-${end} of ${text.length}`);
  for (const { name, span, selection } of symbols)
    if (selection.start < span.start || span.end < selection.end || name.trim() === '')
      assert.fail(`${label}: outline "${name}"`);
}
