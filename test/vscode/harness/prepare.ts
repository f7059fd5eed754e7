import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { runProgram } from '../../harness/programs';
import { cache, root } from './paths';

/** The folder where the packaged extension is installed; tests find it through `extensionsFolder`. */
export const extensionsFolder = join(cache, 'extensions');

/** Installs the packaged extension as VS Code does. Gives its installed folder. */
export function installExtension(server: string): string {
  rmSync(extensionsFolder, { recursive: true, force: true });
  mkdirSync(extensionsFolder, { recursive: true });
  const data = join(cache, 'install-data');
  const folders = [`--server-data-dir=${data}`, `--extensions-dir=${extensionsFolder}`];
  const vsix = join(root, 'dist/contact-center-config.vsix');
  const env = { ...process.env, EXTENSIONS_GALLERY: '{}', NODE_OPTIONS: '' };
  runProgram(process.execPath, [join(server, 'out/server-main.js'), ...folders, '--install-extension', vsix], { env });
  rmSync(data, { recursive: true, force: true });
  const installed = readdirSync(extensionsFolder).find(name => name.startsWith('contact-center-config.'));
  if (!installed) throw new Error(`VS Code did not install ${vsix}.`);
  return join(extensionsFolder, installed);
}

/** Bundles the suites that run inside VS Code. Gives the folder of the bundles. */
export async function bundleSuites(...names: string[]): Promise<string> {
  const outdir = join(cache, 'suites');
  await build({
    entryPoints: names.map(name => join(root, 'test/vscode/suite', `${name}.ts`)),
    outdir,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outdir;
}
