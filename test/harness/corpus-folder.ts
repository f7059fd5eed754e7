import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decodeBytes } from '../../server/src/cli/encoding';
import { confirmed, Registry } from '../../server/src/core/registry';
import { kinds } from '../../server/src/kinds/all';
import { repository } from './pages';

const corpus = join(repository, 'test/corpus');
/** How many files go into one folder, which can be a workspace that is read in no time. */
const chunk = 25;
const registry = new Registry(kinds);

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });

/**
 * Writes every file of the corpus, of all kinds, as a person has it: each in a folder of its own in `kind/number/`, under a name by which it is known, with a
 * `ccconfig.jsonc` that keeps it apart from the others.
 * @returns the paths that were written, but for these; files whose content tells against their kind are left out
 */
export function writeCorpus(folder: string): string[] {
  return kinds.flatMap(kind => {
    const own = join(corpus, kind.id);
    const files = readdirSync(corpus).includes(kind.id) ? filesUnder(own).filter(path => !path.endsWith('.json')) : [];
    return files.flatMap((path, index) => {
      const bytes = readFileSync(path);
      const given = path.slice(path.lastIndexOf('/') + 1);
      if (!confirmed(kind, decodeBytes(bytes).text)) return [];
      const name = registry.byName(given)?.id === kind.id ? given : kind.names[0]!;
      const target = join(folder, kind.id, String(Math.floor(index / chunk)), String(index), name);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, bytes);
      writeFileSync(join(dirname(target), 'ccconfig.jsonc'), '{}\n');
      return [target];
    });
  });
}
