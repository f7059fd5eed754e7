import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { packProgram } from './scripts/packed-program/index.mjs';
import { splitProgram } from './scripts/packed-program/split.mjs';
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
  // What Node shows of a program that fails is a line of it.
  lineLimit: 500,
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [rulePagesPlugin],
};

const kinds = readdirSync('server/src/kinds', { withFileTypes: true }).flatMap(entry =>
  entry.isDirectory() ? [entry.name] : [],
);
const samples = 'samples/clean';
/** Of the kind that is loaded with the server. */
const poolMap = 'dataaccess/egpl_ds_connpool_map.xml';
const sampleFiles = readdirSync(samples, { recursive: true, withFileTypes: true }).flatMap(entry =>
  entry.isFile() ? [relative(samples, join(entry.parentPath, entry.name))] : [],
);

/** Each program is one file: nothing is looked up when it runs. */
const programs = [
  { entryPoints: ['client/src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  {
    entryPoints: ['client/webview/dry-run/main.ts'],
    outfile: 'dist/dry-run.js',
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
  },
  { entryPoints: ['client/webview/dry-run/style.css'], outfile: 'dist/dry-run.css' },
  {
    entryPoints: ['client/webview/csr-preview/main.ts'],
    outfile: 'dist/csr-preview.js',
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
  },
  { entryPoints: ['client/webview/csr-preview/style.css'], outfile: 'dist/csr-preview.css' },
  {
    entryPoints: ['client/webview/framing/main.ts'],
    outfile: 'dist/framing.js',
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
  },
  { entryPoints: ['client/webview/framing/style.css'], outfile: 'dist/framing.css' },
];

/** Programs that load the kinds of the files they meet, and no more. */
const packedPrograms = [
  {
    path: 'dist/ccconfig.js',
    entry: 'server/src/cli/main.ts',
    warmUps: [{ args: ['check', join(samples, poolMap)] }, { args: ['check', samples] }],
  },
  {
    path: 'dist/server.js',
    entry: 'server/src/lsp/node/main.ts',
    warmUps: [
      { args: ['--stdio'], input: conversation([poolMap]) },
      { args: ['--stdio'], input: conversation(sampleFiles) },
    ],
  },
];

mkdirSync('dist', { recursive: true });
const metafiles = await Promise.all([
  ...programs.map(async program => (await build({ ...options, ...program, metafile: true })).metafile),
  ...packedPrograms.map(async ({ path, entry, warmUps }) => {
    const { parts, metafile } = await splitProgram(entry, options, kinds);
    await packProgram(path, parts, warmUps);
    return metafile;
  }),
]);
writeFileSync('dist/third-party-notices.txt', notices(metafiles));
for (const { path = '', outfile = path } of [...packedPrograms, ...programs])
  console.log(`${outfile}  ${Math.round(statSync(outfile).size / 1000)} KB`);

/** The licences of the packages whose code is in a program. */
function notices(from) {
  const inputs = from.flatMap(({ outputs }) => Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs)));
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

/** What a client says that opens some of the samples and goes. */
function conversation(files) {
  const opened = files.map(file => {
    const path = join(samples, file);
    return { uri: pathToFileURL(path).href, languageId: 'plaintext', version: 1, text: readFileSync(path, 'utf8') };
  });
  return [
    { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
    { method: 'initialized', params: {} },
    ...opened.map(textDocument => ({ method: 'textDocument/didOpen', params: { textDocument } })),
    ...opened.map((textDocument, index) => ({
      id: index + 2,
      method: 'textDocument/hover',
      params: { textDocument, position: { line: 0, character: 0 } },
    })),
    { id: 0, method: 'shutdown' },
    { method: 'exit' },
  ]
    .map(message => JSON.stringify({ jsonrpc: '2.0', ...message }))
    .map(text => `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
    .join('');
}
