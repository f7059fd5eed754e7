import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import Mocha from 'mocha';
import { ensureProgram, runProgram } from '../../harness/programs';
import { cache, root, samples, screenshots } from './paths';
import { bundleSuites, installExtension } from './prepare';
import { ensureVsCodeServer } from './vscode-server';

interface Counts {
  passed: number;
  failed: number;
}

/**
 * Tests the packaged extension: its grammar, inside VS Code's extension host, and in VS Code's window.
 * Prints and gives what came of it: 0 where all tests passed. The extension host is that of
 * - `VSCODE_EXECUTABLE`: a VS Code of this machine (with a display, for example under `xvfb-run -a`);
 * - `VSCODE_VERSION`: a VS Code that is downloaded, `stable` or `1.91.0`;
 * - neither: the VS Code server from npm, with Chromium.
 */
export async function run(): Promise<number> {
  ensureProgram('chromium');
  const server = ensureVsCodeServer();
  console.log('Packaging the extension');
  runProgram('npm', ['run', 'package']);
  const extension = installExtension(server);
  const suites = await bundleSuites('no-folder', 'folder');
  rmSync(screenshots, { recursive: true, force: true });
  mkdirSync(screenshots, { recursive: true });

  const executable = await chooseVsCode();
  const total: Counts = { passed: 0, failed: 0 };
  for (const counts of [
    await inHost(executable, extension, join(suites, 'no-folder.js')),
    await inHost(executable, extension, join(suites, 'folder.js'), join(samples, 'deployment')),
    await inWindow(),
  ]) {
    total.passed += counts.passed;
    total.failed += counts.failed;
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
}

async function chooseVsCode(): Promise<string> {
  const { VSCODE_EXECUTABLE, VSCODE_VERSION } = process.env;
  if (VSCODE_EXECUTABLE) {
    console.log(`Extension host: ${VSCODE_EXECUTABLE}`);
    return VSCODE_EXECUTABLE;
  }
  if (VSCODE_VERSION) {
    console.log(`Extension host: VS Code ${VSCODE_VERSION}, downloaded`);
    return downloadAndUnzipVSCode({ version: VSCODE_VERSION, cachePath: join(cache, 'downloads') });
  }
  console.log('Extension host: VS Code server from npm');
  return join(root, 'test/vscode/stand-in.mjs');
}

/** Runs a suite in the extension host, on a copy of `folder` if there is one. The suite itself writes its counts. */
async function inHost(executable: string, extension: string, suite: string, folder?: string): Promise<Counts> {
  const work = mkdtempSync(join(tmpdir(), 'ccconfig-vscode-'));
  const counts = join(work, 'counts.json');
  const workspace = join(work, 'deployment');
  if (folder) cpSync(folder, workspace, { recursive: true });
  let failure: unknown;
  try {
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: extension,
      extensionTestsPath: suite,
      extensionTestsEnv: { CCCONFIG_TEST_COUNTS: counts, CCCONFIG_TEST_FOLDER: work, CCCONFIG_SAMPLES: samples },
      launchArgs: [
        ...(folder ? [workspace] : []),
        `--user-data-dir=${join(work, 'user')}`,
        `--extensions-dir=${join(work, 'none')}`,
      ],
    });
  } catch (error) {
    failure = error;
  }
  try {
    const { passed, failed } = JSON.parse(readFileSync(counts, 'utf8')) as Counts;
    return { passed, failed: failure && failed === 0 ? 1 : failed };
  } catch {
    console.error('The extension host ended before its tests did.', failure);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(work, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Runs the tests that need no extension host of their own: the grammar's and those that click. */
async function inWindow(): Promise<Counts> {
  const mocha = new Mocha({ timeout: 120_000, failZero: true, forbidOnly: true, reporter: 'spec' });
  for (const folder of ['', 'ui'])
    for (const name of readdirSync(join(root, 'test/vscode', folder)).sort())
      if (name.endsWith('.test.ts')) mocha.addFile(join(root, 'test/vscode', folder, name));
  await mocha.loadFilesAsync();
  return new Promise(resolve => {
    const runner = mocha.run(failed => resolve({ passed: runner.stats?.passes ?? 0, failed }));
  });
}
