import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, emptyConfig } from '../../../server/src/core/config';
import { type Analysis, analyze } from '../../../server/src/core/lint';
import { webConfig } from '../../../server/src/kinds/web-config';

const corpus = join(__dirname, '../../corpus/web-config');
const samples = join(__dirname, '../../../samples');

/** A file of the corpus or the samples, as text. */
export interface TestFile {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

/** The corpus files that IIS takes and that do what their author meant (`clean`), or not (`faulty`). */
export function corpusFiles(of: 'clean' | 'faulty'): TestFile[] {
  return readdirSync(join(corpus, of))
    .filter(name => !name.endsWith('.json'))
    .map(name => testFile(name, join(corpus, of, name)));
}

/** The web.config of a sample deployment. */
export function sampleFile(deployment: 'clean' | 'deployment'): TestFile {
  return testFile(`samples/${deployment}`, join(samples, deployment, 'web/web.config'));
}

function testFile(name: string, path: string): TestFile {
  return { name, path, text: readFileSync(path, 'utf8') };
}

/** What is found in a text, checked anew. */
export function check(text: string, config: Config = emptyConfig): Analysis {
  return analyze({ kind: webConfig, text, config });
}
