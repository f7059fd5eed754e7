import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { deferredPackages } from './scripts/deferred-packages-plugin.mjs';
import { rulePagesPlugin } from './scripts/rule-pages-plugin.mjs';

process.chdir(import.meta.dirname);

const options = {
  bundle: true,
  minify: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  // The ES modules of packages that have both: jsonc-parser's other one requires its parts by computed names.
  mainFields: ['module', 'main'],
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
};

/** What `ccconfig check` does not need: the server's connection, and the second reader of conversions. */
const deferred = deferredPackages(
  {
    'vscode-languageserver': 'vscode-languageserver/node',
    'vscode-languageserver/node': 'vscode-languageserver/node',
    'fast-xml-parser': 'fast-xml-parser',
  },
  options,
);

/** Each program is one file: nothing is looked up when it runs. */
const programs = [
  { entryPoints: ['server/src/cli/main.ts'], outfile: 'dist/ccconfig.js', plugins: [rulePagesPlugin, deferred] },
  { entryPoints: ['server/src/lsp/node/main.ts'], outfile: 'dist/server.js' },
  { entryPoints: ['client/src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
];

mkdirSync('dist', { recursive: true });
const results = await Promise.all(programs.map(program => build({ ...options, ...program, metafile: true })));
chmodSync('dist/ccconfig.js', 0o755);
writeFileSync('dist/third-party-notices.txt', notices(results));
for (const { metafile } of results)
  for (const [path, { bytes }] of Object.entries(metafile.outputs))
    console.log(`${path}  ${Math.round(bytes / 1000)} KB`);

/** The licences of the packages whose code is in a program; the server holds all that the command line defers. */
function notices(from) {
  const inputs = from.flatMap(({ metafile }) =>
    Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs)),
  );
  const folders = inputs
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([path]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []);
  return [...new Set(folders)]
    .sort()
    .map(notice)
    .join(`\n\n${'-'.repeat(80)}\n\n`);
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find(file => /^(licen[cs]e|copying)(\.|$)/i.test(file));
  if (!file && !license) throw new Error(`${name} has no licence.`);
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return `${name} ${version} (${license})\n\n${text}`.trim();
}
