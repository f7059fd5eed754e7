import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { KnownRules } from '../../server/src/core/known-rules';
import { kinds } from '../../server/src/kinds/all';

const root = join(__dirname, '../..');

/** The modules of kinds that are loaded once `code` has run, but for heads and what they import to tell files apart. */
function loadedBy(code: string): string[] {
  const script = `const { kinds } = require('./server/src/kinds/all'); const { Registry } = require('./server/src/core/registry'); const { analyze } = require('./server/src/core/lint');
const registry = new Registry(kinds); ${code}
console.log(JSON.stringify(Object.keys(require.cache).filter(path => /[\\\\/]kinds[\\\\/][^\\\\/]+[\\\\/]index\\.ts/.test(path))));`;
  const out = execFileSync(process.execPath, ['--import', 'tsx', '-e', script], { cwd: root, encoding: 'utf8' });
  return (JSON.parse(out) as string[]).map(path => path.split(/[\\/]/).at(-2)!);
}

describe('kinds', () => {
  it('are told apart by their heads alone', () => {
    assert.deepEqual(loadedBy(`registry.find('other.txt', '<a/>'); registry.byName('web.config');`), []);
  });

  it('are loaded one by one, when a file of theirs is checked', () => {
    const check = `analyze({ kind: registry.find('x.xml', '<conn_pool_list/>'), text: '<conn_pool_list/>', config: { rules: {} } });`;
    assert.deepEqual(loadedBy(check), ['connection-pool-map']);
  });

  it('are whole once loaded', () => {
    for (const kind of kinds) {
      assert.ok(kind.rules.length > 0, kind.id);
      assert.ok(kind.parse('', undefined), kind.id);
    }
  });

  it('are asked for a rule only where it is not of the kind that its id names', () => {
    const asked: string[] = [];
    const owners = kinds.map(kind => ({
      id: kind.id,
      get rules() {
        asked.push(kind.id);
        return kind.rules;
      },
    }));
    const known = new KnownRules(owners);
    assert.ok(known.has('deployment/unknown-key'));
    assert.deepEqual(asked, ['deployment']);
    assert.equal(known.has('deployment/none'), false);
    assert.equal(known.has('toString'), false);
    assert.equal(known.all().size, new Set(kinds.flatMap(({ rules }) => rules.map(({ meta }) => meta.id))).size);
  });
});
