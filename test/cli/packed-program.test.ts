import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { bundled } from '../harness/bundle';
import { temporaryFolder } from '../harness/cli';

const parts: {
  unpack(path: string): string;
  cachePath(path: string): string;
  keyOf(build: string): Buffer;
  sealed(code: Buffer, key: Buffer): Buffer;
  unsealed(bytes: Buffer, key: Buffer): Buffer | undefined;
} = require('../../scripts/packed-program/parts.cjs');

const name = 'egpl_ds_connpool_map.xml';

describe('compiled code beside dist/ccconfig.js', () => {
  const folder = temporaryFolder();
  let program = '';
  let cache: Buffer;
  let key: Buffer;

  before(async function () {
    this.timeout(120_000);
    program = await bundled();
    cache = readFileSync(parts.cachePath(program));
    key = parts.keyOf(/[0-9a-f]{64}/.exec(readFileSync(program, 'latin1'))![0]);
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

  it('is taken by the Node that made it', () => {
    const code = parts.unsealed(cache, key);
    assert.ok(code);
    assert.equal(new Script(parts.unpack(program), { cachedData: code }).cachedDataRejected, false);
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
    for (let at = 0; at < cache.length; at += 9_973) {
      const damaged = Buffer.from(cache);
      damaged[at]! ^= 1 << (at % 8);
      assert.equal(parts.unsealed(damaged, key), undefined);
    }
    const half = cache.length >> 1;
    const garbled = Buffer.from(cache).fill(0x2a, 1_000, half);
    for (const bytes of [garbled, cache.subarray(0, half), cache.subarray(1), Buffer.alloc(0), Buffer.alloc(7)]) {
      folder.write({ 'tool.cache': bytes });
      check();
    }
  });

  it('is passed over where another program or another Node made it', () => {
    const code = parts.unsealed(cache, key)!;
    for (const other of [parts.keyOf('0'.repeat(64)), Buffer.from(key.toString().replace(/ v\d+/, ' v1'))]) {
      assert.equal(other.length > 0 && parts.unsealed(parts.sealed(code, other), key), undefined);
      folder.write({ 'tool.cache': parts.sealed(code, other) });
      check();
    }
  });

  it('is passed over where the engine refuses it', () => {
    folder.write({ 'tool.cache': parts.sealed(Buffer.from('not compiled code at all'), key) });
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
