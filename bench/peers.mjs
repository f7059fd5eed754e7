// Well-known tools on files of their own kind and the same size: what a good language server or checker costs on this machine.
// They are installed on first use into .cache/bench-peers; one that cannot be installed or run is named in the report.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { timed } from './cli.mjs';
import { Client } from './lib/client.mjs';
import { poolMap } from './lib/documents.mjs';
import { median, times } from './lib/statistics.mjs';

const folder = join(import.meta.dirname, '../.cache/bench-peers');
const packages = [
  'vscode-langservers-extracted@4',
  'yaml-language-server@1',
  'dockerfile-language-server-nodejs@0',
  'oxlint@1',
  '@biomejs/biome@2',
  'eslint@9',
];
const bin = name => join(folder, 'node_modules/.bin', name);

const repeated = (size, piece) =>
  Array.from({ length: Math.max(1, Math.ceil(size / piece(1000).length)) }, (_, index) => piece(index)).join('');
const servers = [
  {
    name: 'JSON',
    bin: 'vscode-json-language-server',
    language: 'json',
    file: 'a.json',
    text: size =>
      `{\n${repeated(size, index => `  "key${index}": { "name": "value ${index}", "port": 1433 },\n`)}  "last": 1\n}\n`,
    before: '"port"',
  },
  {
    name: 'CSS',
    bin: 'vscode-css-language-server',
    language: 'css',
    file: 'a.css',
    text: size => repeated(size, index => `.rule${index} { color: red; margin: 0 ${index}px; }\n`),
    before: '; }',
  },
  {
    name: 'HTML',
    bin: 'vscode-html-language-server',
    language: 'html',
    file: 'a.html',
    text: size => `<div>\n${repeated(size, index => `<p class="c${index}">text ${index}</p>\n`)}</div>\n`,
    before: '</p>',
  },
  {
    name: 'YAML',
    bin: 'yaml-language-server',
    language: 'yaml',
    file: 'a.yaml',
    text: size => repeated(size, index => `key${index}:\n  name: value ${index}\n  port: 1433\n`),
    before: ': 1433',
    sizes: [2_000, 20_000],
  },
  {
    name: 'Dockerfile',
    bin: 'docker-langserver',
    language: 'dockerfile',
    file: 'Dockerfile',
    text: size => `FROM debian\n${repeated(size, index => `RUN echo step ${index}\n`)}`,
    before: '\nRUN',
  },
];
const checkers = [
  { name: 'oxlint', command: file => [bin('oxlint'), file] },
  { name: 'Biome', command: file => [bin('biome'), 'lint', file] },
  {
    name: 'ESLint',
    command: file => [bin('eslint'), file],
    config: 'export default [{ rules: { "no-undef": "error" } }];\n',
  },
];

/** @returns {Promise<{ servers: object[], checkers: object[], missing: string[] }>} */
export async function measurePeers(floor) {
  const missing = install();
  const found = { servers: [], checkers: [], missing };
  for (const peer of servers) {
    try {
      if (!existsSync(bin(peer.bin))) throw new Error('not installed');
      found.servers.push(await measureServer(peer, floor));
    } catch (error) {
      missing.push(`${peer.name} (${error.message})`);
    }
  }
  for (const checker of checkers) {
    try {
      if (!existsSync(checker.command('')[0])) throw new Error('not installed');
      found.checkers.push(await measureChecker(checker));
    } catch (error) {
      missing.push(`${checker.name} (${error.message})`);
    }
  }
  return found;
}

function install() {
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, 'package.json'))) writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const wanted = packages.filter(
    name => !existsSync(join(folder, 'node_modules', name.slice(0, name.lastIndexOf('@')))),
  );
  if (wanted.length === 0) return [];
  try {
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...wanted], {
      cwd: folder,
      stdio: 'ignore',
    });
    return [];
  } catch {
    return wanted;
  }
}

async function measureServer(peer, floor) {
  const sizes = [];
  for (const size of peer.sizes ?? [2_000, 20_000, 200_000]) {
    const text = peer.text(size);
    const one = await opened(floor, { ...peer, pull: false }, text);
    const two = await opened([bin(peer.bin), '--stdio'], peer, text);
    const samples = [[], []];
    for (let round = -10; round < times(10, 40); round++) {
      for (const [index, state] of [one, two].entries()) {
        const time = await keystroke(state);
        if (round >= 0) samples[index].push(time);
      }
    }
    await one.client.stop();
    await two.client.stop();
    sizes.push({ size: text.length, floor: median(samples[0]), subject: median(samples[1]) });
  }
  return { name: peer.name, sizes };
}

async function opened(command, peer, text) {
  const client = new Client(command);
  const { capabilities } = await client.initialize({ textDocument: { diagnostic: {} } });
  const uri = `file:///bench/${peer.file}`;
  const at = text.indexOf(peer.before, text.length >> 1);
  const before = text.slice(0, at);
  const place = { line: before.split('\n').length - 1, character: at - (before.lastIndexOf('\n') + 1) };
  client.open(uri, peer.language, text);
  const state = { client, uri, place, version: 1, typed: false, pull: Boolean(capabilities.diagnosticProvider) };
  if (state.pull) await client.request('textDocument/diagnostic', { textDocument: { uri } });
  return state;
}

async function keystroke(state) {
  const { client, uri, place } = state;
  state.version++;
  state.typed = !state.typed;
  const pushed = state.pull ? undefined : within(client.diagnostics(uri, state.version));
  const began = performance.now();
  client.change(
    uri,
    state.version,
    { start: place, end: state.typed ? place : { ...place, character: place.character + 1 } },
    state.typed ? 'x' : '',
  );
  await (state.pull ? within(client.request('textDocument/diagnostic', { textDocument: { uri } })) : pushed);
  return performance.now() - began;
}

function within(promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(reject, 20_000, new Error('no diagnostics within 20 s'));
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

async function measureChecker({ name, command, config }) {
  const temporary = mkdtempSync(join(tmpdir(), 'peer-'));
  try {
    const file = join(temporary, 'a.js');
    writeFileSync(file, `// ${poolMap(2_000).replaceAll('\n', '\n// ')}\nexport const a = 1;\n`);
    if (config) writeFileSync(join(temporary, 'eslint.config.mjs'), config);
    const samples = [[], []];
    for (let round = -1; round < times(5, 15); round++) {
      const one = await timed([process.execPath, '-e', '0']);
      const two = await timed(command(file), { cwd: temporary });
      if (two.code !== 0) throw new Error(`ended with ${two.code}`);
      if (round < 0) continue;
      samples[0].push(one.time);
      samples[1].push(two.time);
    }
    return { name, floor: median(samples[0]), subject: median(samples[1]) };
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
