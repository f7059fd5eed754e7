import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, emptyConfig } from '../../../server/src/core/config';
import { type Analysis, analyze } from '../../../server/src/core/lint';
import { connectionPoolMap } from '../../../server/src/kinds/connection-pool-map';

const corpus = join(__dirname, '../../corpus/connection-pool-map');
const samples = join(__dirname, '../../../samples');

/** A file of the corpus or the samples, as text. */
export interface TestFile {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

/** The corpus files that ECE reads and means what their author meant (`clean`), or not (`faulty`). */
export function corpusFiles(of: 'clean' | 'faulty'): TestFile[] {
  return readdirSync(join(corpus, of))
    .filter(name => name.endsWith('.xml'))
    .map(name => testFile(name, join(corpus, of, name)));
}

/** The pool map of a sample deployment. */
export function sampleFile(deployment: 'clean' | 'deployment'): TestFile {
  return testFile(`samples/${deployment}`, join(samples, deployment, 'dataaccess/egpl_ds_connpool_map.xml'));
}

function testFile(name: string, path: string): TestFile {
  return { name, path, text: readFileSync(path, 'utf8') };
}

/** What is found in a text, checked anew. */
export function check(text: string, config: Config = emptyConfig): Analysis {
  return analyze({ kind: connectionPoolMap, text, config });
}
