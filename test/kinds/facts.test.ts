import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsReadBy } from '../../server/src/core/other-files';
import { Registry } from '../../server/src/core/registry';
import { kinds } from '../../server/src/kinds/all';

const root = join(__dirname, '../..');
const registry = new Registry(kinds);

const below = (folder: string) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true });

describe('the facts of every kind', () => {
  it('are in the spaces that it says they are in', () => {
    let count = 0;
    for (const entry of [...below('samples'), ...below('test/corpus')]) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const text = readFileSync(path, 'utf8');
      const kind = registry.find(path, text);
      for (const { space } of kind?.facts?.(kind.parse(text)) ?? []) {
        assert.ok(kind!.spaces?.includes(space), `${kind!.id} says nothing of ${space} (${path})`);
        count++;
      }
    }
    assert.ok(count > 0);
  });

  it('are there in every space that some rule reads', () => {
    const said = new Set(kinds.flatMap(({ spaces = [] }) => spaces));
    for (const kind of kinds) for (const space of factsReadBy(kind)) assert.ok(said.has(space), `${kind.id}: ${space}`);
  });
});
