import assert from 'node:assert/strict';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../server/src/cli/failure';
import { replaceFile } from '../../server/src/cli/write';
import { temporaryFolder } from '../harness/cli';

describe('replacing files', () => {
  const folder = temporaryFolder();
  const path = (name: string): string => join(folder.path, name);

  it('writes the bytes, keeps the mode and leaves nothing else behind', () => {
    folder.write({ a: 'old' });
    chmodSync(path('a'), 0o640);
    replaceFile(path('a'), Buffer.from('new'), 'a', Buffer.from('old'));
    assert.equal(readFileSync(path('a'), 'utf8'), 'new');
    assert.equal(statSync(path('a')).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(folder.path), ['a']);
  });

  it('never changes the old file itself, so that being killed leaves one of the two whole', () => {
    folder.write({ a: 'old' });
    const before = statSync(path('a')).ino;
    replaceFile(path('a'), Buffer.from('new'), 'a', Buffer.from('old'));
    assert.notEqual(statSync(path('a')).ino, before);
  });

  it('replaces what a symbolic link leads to, not the link', () => {
    mkdirSync(path('real'));
    folder.write({ 'real/a': 'old' });
    symlinkSync(join('real', 'a'), path('link'));
    replaceFile(path('link'), Buffer.from('new'), 'link', Buffer.from('old'));
    assert.equal(readlinkSync(path('link')), join('real', 'a'));
    assert.ok(lstatSync(path('link')).isSymbolicLink());
    assert.equal(readFileSync(path('real/a'), 'utf8'), 'new');
    assert.deepEqual(readdirSync(path('real')), ['a']);
  });

  it('makes a new file', () => {
    replaceFile(path('report.json'), Buffer.from('{}'), 'report.json');
    assert.equal(readFileSync(path('report.json'), 'utf8'), '{}');
  });

  it('does not overwrite what another program wrote meanwhile', () => {
    folder.write({ a: 'newer' });
    assert.throws(
      () => replaceFile(path('a'), Buffer.from('new'), 'a', Buffer.from('old')),
      (error: Error) => error instanceof Failure && /changed by another program/.test(error.message),
    );
    assert.equal(readFileSync(path('a'), 'utf8'), 'newer');
  });

  it('says what and why where it cannot', () => {
    assert.throws(
      () => replaceFile(path('none/a'), Buffer.from('new'), 'none/a'),
      (error: Error) =>
        error instanceof Failure && /^none\/a cannot be written: its folder does not exist/.test(error.message),
    );
    assert.throws(
      () => replaceFile(path('gone'), Buffer.from('new'), 'gone', Buffer.from('old')),
      (error: Error) => error instanceof Failure && /^gone cannot be written/.test(error.message),
    );
  });
});
