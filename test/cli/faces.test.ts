import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Diagnostic } from 'vscode-languageserver/node';
import { decodeBytes } from '../../server/src/cli/encoding';
import { kinds } from '../../server/src/kinds/all';
import { bundled } from '../harness/bundle';
import { temporaryFolder } from '../harness/cli';
import { writeCorpus } from '../harness/corpus-folder';
import { LspClient } from '../harness/lsp-client';
import { repository } from '../harness/pages';

/** Only the command line sees bytes: an editor hands over text, without a byte order mark. */
const needsBytes = /\/(?:encoding|byte-order-mark)$/;

interface JsonFinding {
  readonly rule: string;
  readonly severity: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

interface JsonReport {
  readonly files: readonly {
    readonly path: string;
    readonly kind: string;
    readonly findings: readonly JsonFinding[];
  }[];
}

const severities = ['', 'error', 'warning', 'info', 'hint'];

function findingLine({ rule, severity, start, end }: JsonFinding): string {
  return [rule, severity, start.line, start.column, end.line, end.column].join(' ');
}

function diagnosticLine({ code, severity, range: { start, end } }: Diagnostic): string {
  const places = [start.line + 1, start.character + 1, end.line + 1, end.character + 1];
  return [code, severities[severity!], ...places].join(' ');
}

const isUtf8 = (path: string): boolean => decodeBytes(readFileSync(path)).encoding.name === 'utf-8';

/** `kind/number` of a file of the corpus, `samples/clean` of a sample. */
const workspaceOf = (path: string): string => path.split('/', 2).join('/');

/** Opens the files one after the other in an editor that has a folder open, and waits until it is told what the command line tells. */
async function assertServerAgrees(workspace: string, root: string, files: JsonReport['files']): Promise<void> {
  const client = LspClient.spawned(process.execPath, [join(repository, 'dist/server.js'), '--stdio']);
  await client.initialize({ folders: [pathToFileURL(workspace).href] });
  for (const { path, kind, findings } of files) {
    const { text, encoding } = decodeBytes(readFileSync(resolve(root, path)));
    if (encoding.name !== 'utf-8') continue;
    const uri = pathToFileURL(resolve(root, path)).href;
    const fromCli = findings
      .filter(({ rule }) => !needsBytes.test(rule))
      .map(findingLine)
      .sort();
    await client.open(uri, text.replace(/^\uFEFF/, ''), kinds.find(({ id }) => id === kind)!.language);
    const said = () =>
      client.published
        .filter(one => one.uri === uri)
        .at(-1)
        ?.diagnostics.filter(({ code }) => !needsBytes.test(String(code)))
        .map(diagnosticLine)
        .sort();
    // Other files may be read only after the first word.
    const agreed = client.waitFor(() => isDeepStrictEqual(said(), fromCli), 'the same findings');
    await agreed.catch(() => assert.deepEqual(said(), fromCli, path));
  }
  await client.end();
}

describe('the command line and the language server', () => {
  const folder = temporaryFolder();

  it('say the same of every file of every kind, as they are shipped', async function () {
    this.timeout(120_000);
    const cli = await bundled();
    const written = writeCorpus(folder.path);
    cpSync(join(repository, 'samples'), join(folder.path, 'samples'), { recursive: true });
    const { stdout } = spawnSync(process.execPath, [cli, 'check', '--format', 'json', '.'], {
      encoding: 'utf8',
      cwd: folder.path,
      maxBuffer: 64 * 1024 * 1024,
    });
    const report: JsonReport = JSON.parse(stdout);
    const claimed = new Set(report.files.map(({ path }) => resolve(folder.path, path)));
    const missed = written.filter(path => !claimed.has(path));
    assert.deepEqual(missed.filter(isUtf8), [], 'the command line finds them by their names');
    for (const workspace of new Set(report.files.map(({ path }) => workspaceOf(path)))) {
      const own = report.files.filter(({ path }) => workspaceOf(path) === workspace);
      await assertServerAgrees(join(folder.path, workspace), folder.path, own);
    }
  });

  it('has the version of the package', async () => {
    const version = execFileSync(process.execPath, [await bundled(), '--version'], { encoding: 'utf8' }).trim();
    const manifest = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
    assert.match(version, new RegExp(manifest.version.replaceAll('.', '\\.')));
  });
});
