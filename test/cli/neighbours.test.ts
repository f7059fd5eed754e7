import assert from 'node:assert/strict';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { cli, temporaryFolder } from '../harness/cli';
import { fake } from '../harness/fake-kind';
import { compared, linked } from '../harness/linked-kind';

describe('a check against other files', () => {
  const folder = temporaryFolder();
  const check = (...args: string[]) => cli(folder.path, ['check', ...args], { kinds: [linked, fake] });
  const findings = async (...args: string[]) => {
    const { stdout } = await check('--format', 'json', ...args);
    const { files } = JSON.parse(stdout) as { files: { path: string; findings: { message: string }[] }[] };
    return files.flatMap(({ path, findings: all }) => all.map(({ message }) => `${path}: ${message}`));
  };

  it('takes the files of the run', async () => {
    folder.write({ 'a/a.linked': 'needs sun\n', 'b/b.linked': 'has sun\n', 'c/c.linked': 'needs moon\n' });
    assert.deepEqual(await findings('a', 'b', 'c'), ['c/c.linked: No file has "moon".']);
    assert.deepEqual(await findings('a', 'c'), ['a/a.linked: No file has "sun".', 'c/c.linked: No file has "moon".']);
  });

  it('takes for a file given alone those beside and above it', async () => {
    folder.write({
      'site/own.linked': 'needs sun\nneeds moon\nneeds star',
      'site/x.linked': 'has sun',
      'up.linked': 'has moon',
    });
    folder.write({ 'site/below/y.linked': 'has star', 'else/z.linked': 'has star' });
    assert.deepEqual(await findings('site/own.linked'), ['site/own.linked: No file has "star".']);
  });

  it('takes the whole deployment, where a ccconfig.jsonc says what that is, and none of another', async () => {
    folder.write({ 'ccconfig.jsonc': '{}', 'site/own.linked': 'needs sun\nneeds star', 'else/z.linked': 'has star' });
    folder.write({ 'test/ccconfig.jsonc': '{}', 'test/y.linked': 'has sun' });
    folder.write({ 'test/own.linked': 'needs star' });
    assert.deepEqual(await findings('test'), ['test/own.linked: No file has "star".']);
    folder.write({ 'test/own.linked': '' });
    assert.deepEqual(await findings('site/own.linked'), ['site/own.linked: No file has "sun".']);
    assert.deepEqual(await findings('.'), ['site/own.linked: No file has "sun".']);
  });

  it('says where the other place is, in words and as data', async () => {
    folder.write({ 'a.linked': 'needs sun\n', 'sub/b.linked': '# no sun\nhas moon\n' });
    const { stdout, status } = await check('.');
    assert.equal(status, 1);
    assert.match(stdout, /= sub\/b\.linked:2:5: This there is/);
    const { stdout: json } = await check('--format', 'json', '.');
    assert.deepEqual(JSON.parse(json).files[0].findings[0].related, [
      {
        path: 'sub/b.linked',
        start: { offset: 13, line: 2, column: 5 },
        end: { offset: 17, line: 2, column: 9 },
        message: 'This there is',
      },
    ]);
  });

  it('says nothing of what may stand in a file that it cannot read or read to the end', async () => {
    folder.write({ 'a.linked': 'needs sun\n', 'b.linked': 'has moon\n???' });
    assert.deepEqual(await findings('a.linked'), []);
    folder.write({ 'b.linked': new Uint8Array(5_000_001).fill(32) });
    assert.deepEqual(await findings('a.linked'), []);
  });

  it('takes the standard input for the file whose name it is given', async () => {
    folder.write({ 'a.linked': 'has sun\n', 'b.linked': 'has moon\n' });
    const run = (stdin: string) =>
      cli(folder.path, ['check', '--stdin-filename', 'a.linked', '-'], { kinds: [linked], stdin });
    assert.equal((await run('needs sun\n')).status, 1);
    assert.equal((await run('needs moon\n')).status, 0);
  });

  it('looks for none where no rule compares', async () => {
    const { times } = compared;
    folder.write({ 'a.fake': 'x y\n', 'b.linked': 'has moon\n' });
    chmodSync(join(folder.path, 'b.linked'), 0o000);
    const { status, stderr } = await check('a.fake');
    assert.deepEqual([status, stderr, compared.times], [0, '', times]);
  });
});
