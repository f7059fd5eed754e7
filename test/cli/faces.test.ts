import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundled } from '../harness/bundle';
import { LspClient } from '../harness/lsp-client';
import { repository } from '../harness/pages';

const corpus = ['test/corpus/connection-pool-map', 'samples'].map(folder => join(repository, folder));
/** Only the command line sees bytes: an editor hands over text. */
const needsBytes = 'connection-pool-map/encoding';

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : path.endsWith('.xml') ? [path] : [];
  });

interface JsonReport {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly {
      readonly rule: string;
      readonly severity: string;
      readonly start: { readonly line: number; readonly column: number };
      readonly end: { readonly line: number; readonly column: number };
    }[];
  }[];
}

const severities = ['', 'error', 'warning', 'info', 'hint'];

describe('the command line and the language server', () => {
  it('say the same of every file of the corpus, as they are shipped', async function () {
    this.timeout(120_000);
    const cli = await bundled();
    const files = corpus.flatMap(filesUnder);
    const { stdout } = spawnSync(
      process.execPath,
      [cli, 'check', '--kind', 'connection-pool-map', '--format', 'json', ...files],
      {
        encoding: 'utf8',
        cwd: repository,
      },
    );
    const report: JsonReport = JSON.parse(stdout);
    assert.equal(report.files.length, files.length);
    const client = LspClient.spawned(process.execPath, [join(repository, 'dist/server.js'), '--stdio']);
    await client.initialize();
    for (const { path, findings } of report.files) {
      const uri = pathToFileURL(resolve(repository, path)).href;
      await client.open(uri, readFileSync(resolve(repository, path), 'utf8'), 'connection-pool-map');
      const { diagnostics } = await client.waitForDiagnostics(uri, 1);
      const fromServer = diagnostics.map(({ code, severity, range: { start, end } }) =>
        [code, severities[severity!], start.line + 1, start.character + 1, end.line + 1, end.character + 1].join(' '),
      );
      const fromCli = findings
        .filter(({ rule }) => rule !== needsBytes)
        .map(({ rule, severity, start, end }) =>
          [rule, severity, start.line, start.column, end.line, end.column].join(' '),
        );
      assert.deepEqual(fromServer.sort(), fromCli.sort(), path);
    }
    await client.end();
  });

  it('has the version of the package', async () => {
    const version = execFileSync(process.execPath, [await bundled(), '--version'], { encoding: 'utf8' }).trim();
    const manifest = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
    assert.match(version, new RegExp(manifest.version.replaceAll('.', '\\.')));
  });
});
