import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureProgram, runProgram } from '../harness/programs';
import { expectedDiagnostics, fault, poolMapPath } from '../harness/sample-deployment';
import { root, samples } from '../vscode/harness/paths';

interface Seen {
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly source: string;
}

/** What session.lua prints. */
interface Session {
  readonly before: readonly Seen[];
  readonly action: string;
  readonly after: readonly Seen[];
}

const place = ({ line, column, rule }: Seen) => `${line}:${column} ${rule}`;

/** `3:5-3:20 warning jdbc/…` → `3:5 jdbc/…` */
const start = (diagnostic: string) => diagnostic.replace(/-\S+ \S+/, '');

describe("Neovim's own language client", () => {
  const server = join(root, 'dist/server.js');
  let folder: string;

  before(() => {
    ensureProgram('nvim', 'neovim');
    if (!existsSync(server)) runProgram('npm', ['run', 'build']);
    folder = mkdtempSync(join(tmpdir(), 'ccconfig-neovim-'));
    cpSync(join(samples, 'deployment'), folder, { recursive: true });
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('shows the findings, applies a fix and saves the file', () => {
    const file = join(folder, poolMapPath);
    const original = readFileSync(file, 'utf8');
    const script = join(root, 'test/neovim/session.lua');
    const args = ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${script}`, file];
    const env = {
      ...process.env,
      CCCONFIG_SERVER: JSON.stringify(['node', server, '--stdio']),
      CCCONFIG_LINE: String(fault.line),
      CCCONFIG_ACTION: fault.fix,
    };
    const session = JSON.parse(runProgram('nvim', args, { cwd: folder, env, timeout: 60_000 })) as Session;

    assert.deepEqual(session.before.map(place), expectedDiagnostics.map(start));
    assert.ok(session.before.every(({ source }) => source === 'ccconfig'));
    assert.ok(session.action.startsWith(fault.fix));
    const left = session.before.filter(seen => !(seen.rule === fault.rule && seen.line === fault.line));
    assert.deepEqual(
      session.after.map(({ line, rule }) => `${line} ${rule}`),
      left.map(({ line, rule }) => `${line} ${rule}`),
    );
    assert.equal(readFileSync(file, 'utf8'), original.replace(fault.before, fault.after));
  });
});
