import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CliResult, cli, temporaryFolder } from '../harness/cli';

const name = 'egpl_ds_connpool_map.xml';

function pool(id: string, user: string, password: string, url: string): string {
  return `  <connpool name="${id}">\r\n    <User egid="1">${user}</User>\r\n    <Password egid="2">${password}</Password>\r\n    <Url egid="3">${url}</Url>\r\n  </connpool>\r\n`;
}

const url = (database: string, more: string): string =>
  `jdbc:sqlserver://sql.example.com:1433;${more};databaseName=${database};encrypt=true`;

const map = (user: string, password: string, more: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\r\n<conn_pool_list>\r\n${pool('Platform_MSSQL_Pool', user, password, url('eGActiveDB', more))}${pool('ReportsDB_MSSQL_Pool', user, password, url('eGReportsDB', more))}</conn_pool_list>\r\n`;

const sql = map('ece', '36423441363', 'integratedSecurity=false');
const windows = map('', '', 'integratedSecurity=true');

describe('ccconfig with a pool map', () => {
  const folder = temporaryFolder();
  const run = (...argv: string[]): Promise<CliResult> => cli(folder.path, argv);
  const content = (): string => readFileSync(join(folder.path, name), 'utf8');

  describe('read', () => {
    it('prints what the driver makes of the URLs', async () => {
      folder.write({ [name]: sql });
      const { status, stdout } = await run('read', name);
      assert.equal(status, 0);
      assert.match(stdout, /^Platform_MSSQL_Pool\n[\s\S]*databaseName +eGActiveDB\n/);
    });

    it('prints it as JSON, passwords masked', async () => {
      folder.write({ [name]: map('', '', 'integratedSecurity=false;user=ece;password={a;b}') });
      const { stdout } = await run('read', name, '--format', 'json');
      const { version, path, kind, model } = JSON.parse(stdout);
      assert.deepEqual([version, path, kind, model.pools.length], [1, name, 'connection-pool-map', 2]);
      assert.equal(model.pools[0].name, 'Platform_MSSQL_Pool');
      assert.equal(model.pools[0].url.accepted, true);
      assert.equal(model.pools[0].url.properties.databaseName, 'eGActiveDB');
      assert.equal(model.pools[0].url.properties.password, '***');
      assert.doesNotMatch(stdout, /a;b/);
    });

    it('takes the standard input', async () => {
      const { status, stdout } = await cli(folder.path, ['read', '-'], { stdin: sql });
      assert.equal(status, 0);
      assert.match(stdout, /^Platform_MSSQL_Pool/);
    });

    it('refuses what it cannot read', async () => {
      folder.write({ 'ccconfig.jsonc': '{}', 'x.txt': '' });
      for (const [argv, message] of [
        [['ccconfig.jsonc'], /It shows: connection-pool-map/],
        [['x.txt'], /x\.txt was not checked: /],
        [['.'], /is a folder/],
        [['missing.xml'], /no such file/],
      ] as const) {
        const { status, stderr } = await run('read', ...argv);
        assert.equal(status, 2);
        assert.match(stderr, message);
      }
    });
  });

  describe('auth', () => {
    it('shows what it would change, passwords masked, and writes nothing', async () => {
      folder.write({ [name]: sql });
      const { status, stdout, stderr } = await run('auth', 'windows', name);
      assert.equal(status, 0);
      assert.equal(content(), sql);
      assert.match(stdout, /\n- {4}<User egid="1">ece<\/User>\r\n- {4}<Password egid="2">\*\*\*<\/Password>\r\n/);
      assert.match(stdout, /\n\+ {4}<User egid="1"><\/User>\r\n\+ {4}<Password egid="2"><\/Password>\r\n/);
      assert.doesNotMatch(stdout + stderr, /36423441363/);
      assert.match(stderr, /nothing was written yet; do it with --write\. Passwords show as \*\*\*/);
    });

    it('converts with --write and says what to do next', async () => {
      folder.write({ [name]: sql });
      const { status, stdout } = await run('auth', 'windows', name, '--write');
      assert.equal(status, 0);
      assert.equal(content(), windows);
      assert.match(stdout, /done in egpl_ds_connpool_map\.xml\.\nNext: stop ECE, .*deployment\.zip/);
    });

    it('has nothing to do the second time', async () => {
      folder.write({ [name]: windows });
      const { status, stdout } = await run('auth', 'windows', name, '--write');
      assert.equal(status, 0);
      assert.match(stdout, /^Nothing to do/);
      assert.equal(content(), windows);
    });

    it('converts to SQL authentication with placeholders to fill in, by a diff that applies', async () => {
      folder.write({ [name]: windows });
      const { stdout } = await run('auth', 'sql', name);
      const { stdout: done } = await run('auth', 'sql', name, '--write');
      assert.match(done, /Next: fill in the user names and encoded passwords/);
      const written = content();
      folder.write({ [name]: windows });
      // The placeholder stands where a password will be, so the diff masks it.
      writeFileSync(join(folder.path, 'change.diff'), stdout.replaceAll('***', 'ENCODED_PASSWORD'));
      execFileSync('git', ['apply', '--whitespace=nowarn', 'change.diff'], { cwd: folder.path });
      assert.equal(content(), written);
      assert.match(written, /integratedSecurity=false/);
    });

    it('answers as JSON', async () => {
      folder.write({ [name]: sql });
      const { stdout } = await run('auth', 'windows', name, '--format', 'json');
      const { version, path, kind, to, changed, written, diff } = JSON.parse(stdout);
      assert.deepEqual(
        [version, path, kind, to, changed, written],
        [1, name, 'connection-pool-map', 'windows', true, false],
      );
      assert.match(diff, /^--- a\//);
    });

    it('refuses what it does not understand', async () => {
      folder.write({ [name]: sql, 'ccconfig.jsonc': '{}' });
      const wrong = await run('auth', 'window', name);
      assert.equal(wrong.status, 2);
      assert.match(wrong.stderr, /Did you mean "windows"\?/);
      assert.equal((await run('auth', 'sql', 'ccconfig.jsonc')).status, 2);
      const input = await cli(folder.path, ['auth', 'windows', '-', '--write'], { stdin: sql });
      assert.equal(input.status, 2);
      assert.match(input.stderr, /--write needs a file/);
    });
  });

  describe('explain and rules', () => {
    it('prints the page of every rule', async () => {
      const { rules } = JSON.parse((await run('rules', '--format', 'json')).stdout);
      assert.ok(rules.length > 30);
      for (const { id } of rules) {
        const { status, stdout } = await run('explain', id);
        assert.equal(status, 0);
        assert.match(stdout, new RegExp(`^${id}\n\n[\\s\\S]+\nINCORRECT\n\n?[\\s\\S]+\nCORRECT\n`), id);
        assert.doesNotMatch(stdout, /```|<!-- generated|\n\n\n/);
      }
    });

    it('prints a page as JSON', async () => {
      const { id, page, severity } = JSON.parse(
        (await run('explain', 'jdbc/unknown-property', '--format', 'json')).stdout,
      );
      assert.deepEqual([id, severity], ['jdbc/unknown-property', 'warning']);
      assert.match(page, /^# jdbc\/unknown-property\n/);
    });

    it('says which rule was meant', async () => {
      const { status, stderr } = await run('explain', 'unknown-proprety');
      assert.equal(status, 2);
      assert.match(stderr, /There is no rule "unknown-proprety"\. Did you mean "jdbc\/unknown-property"\?/);
    });

    it('lists every rule with what the list promises', async () => {
      const { rules } = JSON.parse((await run('rules', '--format', 'json')).stdout);
      for (const rule of rules) {
        assert.match(rule.id, /^[a-z-]+\/[a-z0-9-]+$/);
        assert.match(rule.severity, /^(error|warning|info|hint)$/);
        assert.equal(typeof rule.fixable, 'boolean');
        assert.ok(rule.kind && rule.summary && rule.docs);
      }
      const { stdout } = await run('rules');
      assert.equal(stdout.split('\n').length, rules.length + 2);
      assert.match(stdout, /^RULE +SEVERITY +KIND +FIX +SUMMARY\n/);
    });
  });

  it('lsp asks for --stdio', async () => {
    const { status, stderr } = await run('lsp');
    assert.equal(status, 2);
    assert.match(stderr, /ccconfig lsp --stdio/);
  });
});
