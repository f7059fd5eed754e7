import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { bundled } from '../harness/bundle';
import { temporaryFolder } from '../harness/cli';

interface Part {
  readonly source: Buffer;
  readonly code: Buffer;
}

const parts: {
  cachePath(path: string): string;
  keyOf(build: string): string;
  sealed(parts: Readonly<Record<string, Part>>, key: string): Buffer;
  opened(path: string, key: string): ((name: string) => Part | undefined) | undefined;
} = require('../../scripts/packed-program/parts.cjs');

const name = 'egpl_ds_connpool_map.xml';

describe('compiled code beside dist/ccconfig.js', () => {
  const folder = temporaryFolder();
  let program = '';
  let cache: Buffer;
  let key = '';
  /** Every part that is kept. */
  let kept: Record<string, Part>;

  before(async function () {
    this.timeout(120_000);
    program = await bundled();
    cache = readFileSync(parts.cachePath(program));
    key = parts.keyOf(/[0-9a-f]{64}/.exec(readFileSync(program, 'latin1'))![0]);
    const { places } = JSON.parse(/\{"key".*?\}\}/.exec(cache.toString('latin1', 0, 100_000))![0]);
    const part = parts.opened(parts.cachePath(program), key)!;
    kept = Object.fromEntries(Object.keys(places).map(name => [name, part(name)!]));
  });

  beforeEach(() => {
    folder.write({ [name]: '<conn_pool_list></conn_pool_list>' });
    copyFileSync(program, join(folder.path, 'tool.js'));
  });

  const check = () => {
    const { status, signal, stdout, stderr } = spawnSync(process.execPath, ['tool.js', 'check', name], {
      cwd: folder.path,
      encoding: 'utf8',
    });
    assert.deepEqual([status, signal, stderr], [1, null, '']);
    assert.match(stdout, /connection-pool-map\/no-pool-list/);
  };

  /** What is read of the cache where it holds these bytes. */
  const read = (bytes: Buffer) => {
    folder.write({ 'tool.cache': bytes });
    return parts.opened(join(folder.path, 'tool.cache'), key);
  };

  it('is taken by the Node that made it', () => {
    for (const kind of ['connection-pool-map', 'web-config', 'openssl-cnf']) assert.ok(kept[`./${kind}.js`], kind);
    for (const [name, { source, code }] of Object.entries(kept)) {
      const script = new Script(source.toString('latin1'), { cachedData: code });
      assert.equal(script.cachedDataRejected, false, name);
    }
    folder.write({ 'tool.cache': cache });
    check();
    assert.deepEqual(readFileSync(join(folder.path, 'tool.cache')), cache);
  });

  it('is not needed, and not written by the program', () => {
    rmSync(join(folder.path, 'tool.cache'), { force: true });
    check();
    assert.deepEqual(
      readdirSync(folder.path).filter(file => file.includes('cache')),
      [],
    );
  });

  it('is passed over where it is damaged anywhere', () => {
    const few = Object.fromEntries(Object.entries(kept).filter(([, { code }]) => code.length < 10_000));
    const whole = parts.sealed(few, key);
    for (let at = 0; at < whole.length; at += 997) {
      const damaged = Buffer.from(whole);
      damaged[at]! ^= 1 << (at % 8);
      const part = read(damaged);
      for (const [name, { source, code }] of Object.entries(few)) {
        const found = part?.(name);
        assert.ok(!found || (found.source.equals(source) && found.code.equals(code)));
      }
    }
    const half = cache.length >> 1;
    const garbled = Buffer.from(cache).fill(0x2a, 100_000);
    for (const bytes of [garbled, cache.subarray(0, half), cache.subarray(1), Buffer.alloc(0), Buffer.alloc(7)]) {
      folder.write({ 'tool.cache': bytes });
      check();
    }
  });

  it('is passed over where another program or another Node made it', () => {
    for (const other of [parts.keyOf('0'.repeat(64)), key.replace(/ v\d+/, ' v1')]) {
      assert.equal(read(parts.sealed(kept, other)), undefined);
      check();
    }
  });

  it('is passed over where the engine refuses it', () => {
    const code = Buffer.from('not compiled code at all');
    const refused = Object.entries(kept).map(([name, { source }]) => [name, { source, code }]);
    folder.write({ 'tool.cache': parts.sealed(Object.fromEntries(refused), key) });
    check();
  });

  it('can be a folder', () => {
    const path = join(folder.path, 'tool.cache');
    rmSync(path, { force: true });
    mkdirSync(path);
    check();
    assert.ok(existsSync(path));
    rmSync(path, { recursive: true });
  });
});
