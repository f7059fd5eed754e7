import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type CliResult, cli, temporaryFolder } from '../harness/cli';
import { wordsKind } from '../harness/words-kind';

describe('finding files', () => {
  const folder = temporaryFolder();
  const check = (...argv: string[]): Promise<CliResult> => cli(folder.path, ['check', ...argv], { kinds: [wordsKind] });
  const found = async (...argv: string[]): Promise<string[]> => {
    const { stdout, stderr } = await check('--format', 'json', ...argv);
    assert.equal(stderr, '');
    return JSON.parse(stdout).files.map(({ path }: { path: string }) => path);
  };

  it('takes the present folder where nothing is named, in the order of names, letter case ignored', async () => {
    folder.write({ 'b/words.txt': '', 'a/WORDS.TXT': '', 'words.txt': '', 'other.txt': 'bad' });
    assert.deepEqual(await found(), ['a/WORDS.TXT', 'b/words.txt', 'words.txt']);
  });

  it('passes over node_modules and .git', async () => {
    folder.write({ 'node_modules/x/words.txt': '', '.git/words.txt': '', '.hidden/words.txt': '' });
    assert.deepEqual(await found(), ['.hidden/words.txt']);
  });

  it('passes over what .gitignore files name, nested ones too', async () => {
    folder.write({
      '.gitignore': 'out/\n/top/words.txt\n*.bak\n',
      'out/words.txt': '',
      'top/words.txt': '',
      'deep/top/words.txt': '',
      'deep/.gitignore': 'here/\n!out/\n',
      'deep/here/words.txt': '',
      'deep/out/words.txt': '',
    });
    assert.deepEqual(await found(), ['deep/out/words.txt', 'deep/top/words.txt']);
  });

  it('asks the .gitignore files above, up to the repository', async () => {
    folder.write({
      '.gitignore': 'sub/x/',
      'repository/.git/HEAD': '',
      'repository/.gitignore': 'sub/y/',
      'repository/sub/x/words.txt': '',
      'repository/sub/y/words.txt': '',
    });
    assert.deepEqual(await found('repository/sub'), ['repository/sub/x/words.txt']);
    assert.deepEqual(await found('repository/sub/y/words.txt'), ['repository/sub/y/words.txt']);
  });

  it('names files as the user did, each once', async () => {
    folder.write({ 'a/words.txt': '' });
    assert.deepEqual(await found('./a', 'a/words.txt', 'a/../a'), ['a/words.txt']);
    assert.deepEqual(await found(join(folder.path, 'a')), [join(folder.path, 'a/words.txt')]);
  });

  it('understands globs', async () => {
    folder.write({ 'a/words.txt': '', 'b/c/words.txt': '', 'b/notes.txt': '', '[x]/words.txt': '' });
    assert.deepEqual(await found('**/words.txt'), ['[x]/words.txt', 'a/words.txt', 'b/c/words.txt']);
    assert.deepEqual(await found('{a,b}/**/*.TXT'), ['a/words.txt', 'b/c/words.txt']);
    assert.deepEqual(await found('b/*/w*'), ['b/c/words.txt']);
    assert.deepEqual(await found('[x]'), ['[x]/words.txt']);
    assert.deepEqual(await found('b/*.txt', '--kind', 'words'), ['b/notes.txt']);
  });

  it('knows a named file by its text', async () => {
    folder.write({ 'list.cfg': '#words\nbad' });
    assert.deepEqual(await found('list.cfg'), ['list.cfg']);
  });

  it('passes over a file of a name that others use too, whose content is not of the kind', async () => {
    folder.write({ 'common/words.txt': 'bad', 'common/mine/words.txt': 'mine' });
    const kinds = [{ ...wordsKind, confirms: (text: string) => text.includes('mine') }];
    const { stdout, stderr, status } = await cli(folder.path, ['check', '--format', 'json', 'common'], { kinds });
    assert.deepEqual([stderr, status], ['', 0]);
    assert.deepEqual(
      JSON.parse(stdout).files.map(({ path }: { path: string }) => path),
      ['common/mine/words.txt'],
    );
    const named = await cli(folder.path, ['check', 'common/words.txt'], { kinds });
    assert.equal(named.status, 2);
    assert.match(named.stderr, /was not checked/);
  });

  it('does not follow links to folders round in a circle, and follows links to files', async () => {
    folder.write({ 'a/real.txt': 'bad' });
    symlinkSync('..', join(folder.path, 'a/loop'));
    symlinkSync('real.txt', join(folder.path, 'a/words.txt'));
    assert.deepEqual(await found(), ['a/words.txt']);
  });

  it('refuses a named file that no kind claims, naming the known kinds', async () => {
    folder.write({ 'what.cfg': '', 'words.txt': 'bad' });
    const { status, stdout, stderr } = await check('what.cfg', 'words.txt');
    assert.equal(status, 2);
    assert.match(
      stderr,
      /^ccconfig: what\.cfg was not checked: .*\. ccconfig checks words\.txt \(kind words\)\. .*--kind KIND/,
    );
    assert.match(stdout, /1 error in 1 file/);
    assert.equal((await check('what.cfg', '--kind', 'words')).status, 0);
  });

  it('refuses an unknown kind', async () => {
    const { status, stderr } = await check('x', '--kind', 'wrods');
    assert.equal(status, 2);
    assert.match(stderr, /there is no kind "wrods"\. Did you mean "words"\?/);
  });

  it('says what is not there, and what is near, and checks the rest', async () => {
    folder.write({ 'words.txt': 'bad' });
    const { status, stdout, stderr } = await check('word.txt', 'words.txt', 'none/*.txt', '*.xml');
    assert.equal(status, 2);
    assert.match(stderr, /word\.txt: there is no such file or folder\. Did you mean words\.txt\?/);
    assert.match(stderr, /none\/\*\.txt: there is no folder none\./);
    assert.match(stderr, /\*\.xml: nothing to check matches\./);
    assert.match(stdout, /1 error in 1 file/);
  });

  it('says why a file cannot be read, and checks the rest', async () => {
    folder.write({ 'b/words.txt': 'bad' });
    mkdirSync(join(folder.path, 'a'));
    symlinkSync('vanished', join(folder.path, 'a/words.txt'));
    symlinkSync('words.txt', join(folder.path, 'words.txt'));
    const { status, stdout, stderr } = await check();
    assert.equal(status, 2);
    assert.match(stderr, /a\/words\.txt cannot be read: it does not exist\./);
    assert.match(stderr, /words\.txt cannot be read: its symbolic links go round in a circle\./);
    assert.match(stdout, /1 error in 1 file/);
  });

  it('searches a folder that is called like a file', async () => {
    folder.write({ 'words.txt/words.txt': '' });
    assert.deepEqual(await found(), ['words.txt/words.txt']);
  });

  it('says where there was nothing to check', async () => {
    const { status, stdout, stderr } = await check();
    assert.equal(status, 0);
    assert.match(stderr, /\.: nothing to check here\. ccconfig checks words\.txt/);
    assert.match(stdout, /No file was checked/);
  });

  it('shows on a terminal how far a long run is, and leaves no trace', async () => {
    for (let index = 0; index < 60; index++) folder.write({ [`${index}/words.txt`]: '' });
    const { stderr } = await cli(folder.path, ['check'], { kinds: [wordsKind], columns: 80 });
    assert.match(stderr, /\r\u001B\[K\d+ of 60 files/);
    assert.ok(stderr.endsWith('\r\u001B[K'));
    assert.equal((await check()).stderr, '');
  });
});
