import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { bundled } from '../harness/bundle';
import { temporaryFolder } from '../harness/cli';

const root = join(__dirname, '../..');
const name = 'egpl_ds_connpool_map.xml';

/** A file of the repository, or all in a folder, as paths. */
function filesOf(path: string): string[] {
  const full = join(root, path);
  return statSync(full).isDirectory() ? readdirSync(full).flatMap(name => filesOf(join(path, name))) : [full];
}

describe('dist/ccconfig.js', () => {
  let program = '';
  const folder = temporaryFolder();

  before(async function () {
    this.timeout(120_000);
    program = await bundled();
  });

  const run = (argv: readonly string[], input = '') =>
    spawnSync(process.execPath, [program, ...argv], {
      cwd: folder.path,
      encoding: 'utf8',
      input,
      maxBuffer: 100_000_000,
    });

  it('works by itself, away from everything else', () => {
    mkdirSync(join(folder.path, 'elsewhere'));
    folder.write({ 'elsewhere/tool.js': readFileSync(program), [name]: '<conn_pool_list></conn_pool_list>' });
    const tool = join(folder.path, 'elsewhere/tool.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [tool, 'check'], {
      cwd: folder.path,
      encoding: 'utf8',
    });
    assert.equal(stderr, '');
    assert.equal(status, 1);
    assert.match(stdout, /connection-pool-map\/no-pool-list/);
    const page = spawnSync(process.execPath, [tool, 'explain', 'jdbc/unknown-property'], { encoding: 'utf8' });
    assert.match(page.stdout, /^jdbc\/unknown-property\n/);
  });

  it('is small, and so is what it is installed from', () => {
    assert.ok(statSync(program).size <= 1_000_000, `dist/ccconfig.js is ${statSync(program).size} bytes`);
    const packed = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
      .files.flatMap(filesOf)
      .map((path: string) => deflateRawSync(readFileSync(path)).length + 200);
    const size = packed.reduce((sum: number, bytes: number) => sum + bytes, 0);
    assert.ok(size <= 2_000_000, `the files of the extension are ${size} bytes, compressed`);
  });

  it('has the exit statuses of the contract', () => {
    assert.equal(run(['--version']).status, 0);
    assert.equal(run(['chek']).status, 2);
    assert.equal(run(['check', '-', '--kind', 'connection-pool-map'], '<a>').status, 1);
    assert.equal(run(['check', 'missing.xml']).status, 2);
    assert.match(run(['check', 'missing.xml']).stderr, /^ccconfig: missing\.xml: there is no such file or folder\.\n$/);
  });

  it('reads the standard input and writes a report of any size', () => {
    const pools = Array.from({ length: 3_000 }, (_, index) => `<connpool name="p${index}"></connpool>`).join('\n');
    const { stdout } = run(
      ['check', '-', '--kind', 'connection-pool-map', '--format', 'json'],
      `<conn_pool_list>${pools}</conn_pool_list>`,
    );
    assert.ok(stdout.length > 500_000);
    assert.equal(JSON.parse(stdout).summary.files, 1);
  });

  it('is quiet where nobody reads its output any more', async () => {
    folder.write({ [name]: '<conn_pool_list>' });
    const child = spawn(process.execPath, [program, 'check', '--format', 'json'], { cwd: folder.path });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', chunk => {
      stderr += chunk;
    });
    const status = await new Promise(resolve => child.on('close', resolve));
    assert.deepEqual([status, stderr], [1, '']);
  });

  it('repairs with auth --write through the second reader', () => {
    const url = 'jdbc:sqlserver://h:1433;integratedSecurity=false;databaseName=a';
    folder.write({
      [name]: `<conn_pool_list><connpool name="Platform_MSSQL_Pool"><User>u</User><Password>p</Password><Url>${url}</Url></connpool></conn_pool_list>`,
    });
    assert.equal(run(['auth', 'windows', name, '--write']).status, 0);
    assert.match(readFileSync(join(folder.path, name), 'utf8'), /<User><\/User>.*integratedSecurity=true/);
  });

  it('speaks the language server protocol with lsp --stdio', async () => {
    const messages = [
      { jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
      { jsonrpc: '2.0', id: 2, method: 'shutdown' },
      { jsonrpc: '2.0', method: 'exit' },
    ].map(message => JSON.stringify(message));
    const server = spawn(process.execPath, [program, 'lsp', '--stdio'], { cwd: folder.path });
    let stdout = '';
    server.stdout.on('data', chunk => {
      stdout += chunk;
    });
    // The input stays open: an editor that goes away without a word is another case.
    for (const text of messages) server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
    assert.equal(await new Promise(resolve => server.on('close', resolve)), 0);
    assert.match(stdout, /"id":1,"result":\{"capabilities"/);
  });
});
