// Where a check's time grows faster than the file: every line of the example files repeated, and twice as often.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyConfig } from '../../server/src/core/config';
import type { AnyKind } from '../../server/src/core/kind';
import { analyze } from '../../server/src/core/lint';
import { kinds } from '../../server/src/kinds/all';

/** Characters that lines are repeated to, at first. */
const size = 40_000;
/** A check that is done in less ms is not looked at. */
const least = 300;
/** What is told: twice is linear. */
const factor = 2.8;

const [corpus = '', wanted] = process.argv.slice(2);

for (const id of readdirSync(corpus).filter(id => wanted === undefined || wanted.split(',').includes(id))) {
  const kind = kinds.find(of => of.id === id)!;
  const seen = new Set<string>();
  for (const file of filesIn(join(corpus, id))) for (const told of growthIn(kind, file, seen)) console.log(told);
  console.log(`${id}: ${seen.size} lines`);
}

/** The lines of a file with which time grows too fast, as sentences. @param seen lines of other files, which are not looked at again */
function* growthIn(kind: AnyKind, file: string, seen: Set<string>): Generator<string> {
  const lines = readFileSync(file, 'utf8').split(/(?<=\n)/);
  for (const [index, line] of lines.entries()) {
    const key = line.trim().replace(/\d+/g, '0');
    if (key === '' || seen.has(key)) continue;
    seen.add(key);
    const repeated = (most: number) => {
      const among = line.repeat(Math.ceil(most / line.length));
      return [...lines.slice(0, index), among, ...lines.slice(index + 1)].join('');
    };
    const once = timeOf(kind, repeated(size));
    if (once < least / 4) continue;
    const twice = timeOf(kind, repeated(2 * size));
    if (twice > least && twice > factor * once)
      yield `${file}:${index + 1}  ${once.toFixed(0)} ms, twice as often ${twice.toFixed(0)} ms`;
  }
}

function timeOf(kind: AnyKind, text: string): number {
  const began = performance.now();
  analyze({ kind, text, config: emptyConfig });
  return performance.now() - began;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return entry.name.endsWith('.json') ? [] : [path];
  });
}
