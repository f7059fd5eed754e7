import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CliResult, cli, temporaryFolder } from '../harness/cli';
import { indexStatsFile, reportsdbFile } from '../harness/properties-files';

describe('ccconfig with .properties files', () => {
  const folder = temporaryFolder();
  const run = (...argv: string[]): Promise<CliResult> => cli(folder.path, argv);

  describe('read', () => {
    const file = 'reportsdb_utility.properties';

    it('prints what Java reads, by its bytes unless told otherwise', async () => {
      folder.write({ [file]: 'ACT_DB_NAME = é\nB=1 \n' });
      const { status, stdout } = await run('read', file);
      assert.deepEqual([status, stdout], [0, 'ACT_DB_NAME  Ã©\nB            1\n']);
      const reader = await run('read', file, '--as', 'reader');
      assert.equal(reader.stdout, 'ACT_DB_NAME  é\nB            1\n');
    });

    it('prints it as JSON, in the order in which Java puts it, with the exception where it stops', async () => {
      folder.write({ [file]: 'a=1\na=2\nHOME=D:\\utility\nb=3\n' });
      const { stdout } = await run('read', file, '--format', 'json');
      assert.deepEqual(JSON.parse(stdout), {
        version: 1,
        path: file,
        kind: 'reportsdb-properties',
        model: {
          entries: [
            { key: 'a', value: '1' },
            { key: 'a', value: '2' },
          ],
          error: 'java.lang.IllegalArgumentException: Malformed \\uxxxx encoding.',
        },
      });
    });

    it('reads ISO-8859-1 as it stands', async () => {
      folder.write({ [file]: Buffer.from('a=\u00e9\n', 'latin1') });
      for (const as of ['stream', 'reader']) assert.equal((await run('read', file, '--as', as)).stdout, 'a  é\n');
    });

    it('shows no password', async () => {
      folder.write({
        'input.properties': indexStatsFile({
          ACTIVE_PASS: 'Zq7Wx9',
          ACTIVE_DATABASE_URL: 'jdbc:sqlserver://h;password=Zq7Wx9',
        }),
      });
      for (const format of ['text', 'json']) {
        const { stdout } = await run('read', 'input.properties', '--format', format);
        assert.match(stdout, /password=\*\*\*/);
        assert.doesNotMatch(stdout, /Zq7Wx9/);
      }
    });

    it('takes --as for .properties files only', async () => {
      folder.write({ 'egpl_ds_connpool_map.xml': '<conn_pool_list/>' });
      const { status, stderr } = await run('read', 'egpl_ds_connpool_map.xml', '--as', 'reader');
      assert.equal(status, 2);
      assert.match(stderr, /--as is for \.properties files/);
    });
  });

  describe('check', () => {
    it('finds the files by name, and input.properties only where it is the one of the utility', async () => {
      folder.write({
        'a/reportsdb_utility.properties': reportsdbFile(),
        'b/input.properties': indexStatsFile(),
        'c/input.properties': 'name=D:\\utility\n',
      });
      const { status, stdout } = await run('check', '--format', 'json', '.');
      assert.equal(status, 0);
      assert.deepEqual(
        JSON.parse(stdout).files.map(({ path, kind, findings }: Record<string, unknown>) => [path, kind, findings]),
        [
          ['a/reportsdb_utility.properties', 'reportsdb-properties', []],
          ['b/input.properties', 'index-stats-properties', []],
        ],
      );
    });

    it('mends what is safe, and keeps line ends and encoding', async () => {
      const bytes = Buffer.from(
        `${reportsdbFile({ IS_WINDOWS_AUTHENTICATION: 'yes ' }).replaceAll('\n', '\r\n')}# \u00e9\r\n`,
        'latin1',
      );
      folder.write({ 'reportsdb_utility.properties': bytes });
      const { status } = await run('check', '--fix', '.');
      assert.equal(status, 0);
      const expected = Buffer.from(`${reportsdbFile().replaceAll('\n', '\r\n')}# \u00e9\r\n`, 'latin1');
      assert.deepEqual(readFileSync(join(folder.path, 'reportsdb_utility.properties')), expected);
    });

    it('shows no password in the source line', async () => {
      folder.write({ 'input.properties': indexStatsFile({ ACTIVE_PASS: 'Zq7Wx9\\n' }) });
      const { stdout } = await run('check', '.');
      assert.match(stdout, /lost-backslash/);
      assert.doesNotMatch(stdout, /Zq7Wx9/);
    });
  });
});
