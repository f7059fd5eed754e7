// npm run bench: measures the language server, the command line and the analysis, and writes docs/performance.md.
//   --quick   fewer samples       --long    also a hundred thousand keystrokes       --no-peers   without other tools
//   --rules   nothing but what each rule costs; --rules=KIND,… for some kinds
//   --growth  nothing but where time grows faster than the file; --growth=KIND,… for some kinds
// Every figure of ours is a ratio to a floor measured in turn with it, since times alone mean little on shared machines.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { measureCli } from './cli.mjs';
import { measureFraming } from './framing.mjs';
import { documents, largeMap, poolMap } from './lib/documents.mjs';
import { median, times } from './lib/statistics.mjs';
import { measurePeers } from './peers.mjs';
import { report } from './report.mjs';
import { measureServer } from './server.mjs';

const root = join(import.meta.dirname, '..');
const built = join(root, '.cache/bench');
mkdirSync(built, { recursive: true });
const options = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  outdir: built,
  mainFields: ['module', 'main'],
  logLevel: 'warning',
};
await build({ ...options, minify: true, entryPoints: [join(import.meta.dirname, 'lib/floor.ts')] });
await build({
  ...options,
  entryPoints: ['analysis', 'framing', 'growth'].map(name => join(import.meta.dirname, `lib/${name}.ts`)),
});

const rules = process.argv.find(argument => /^--rules(=|$)/.test(argument));
if (rules) {
  showRules(rules.split('=')[1]);
  process.exit();
}
const growth = process.argv.find(argument => /^--growth(=|$)/.test(argument));
if (growth) {
  const kinds = growth.split('=').slice(1);
  execFileSync(process.execPath, [join(built, 'growth.js'), join(root, 'test/corpus'), ...kinds], { stdio: 'inherit' });
  process.exit();
}
const floor = [process.execPath, join(built, 'floor.js'), '--stdio'];
const subject = [process.execPath, join(root, 'dist/server.js'), '--stdio'];
const results = {
  machine: {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memory: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  },
  sizes: Object.fromEntries(
    ['ccconfig.js', 'server.js', 'extension.js', 'contact-center-config.vsix'].map(name => [
      name,
      sizeOf(join(root, 'dist', name)),
    ]),
  ),
};
console.log('analysis …');
results.analysis = measureAnalysis();
console.log('command line …');
results.cli = await measureCli(join(root, 'dist/ccconfig.js'));
console.log('framing …');
results.framing = await measureFraming(join(built, 'framing.js'), { floor, subject });
console.log('language server …');
results.server = await measureServer({ floor, subject });
if (!process.argv.includes('--no-peers')) {
  console.log('other tools …');
  results.peers = await measurePeers(floor);
}
writeFileSync(join(built, 'results.json'), JSON.stringify(results, null, 2));
const page = report(results, readFileSync(join(root, 'docs/performance-notes.md'), 'utf8'));
writeFileSync(join(root, 'docs/performance.md'), page);
console.log(page);

function measureAnalysis() {
  const { time } = createRequire(import.meta.url)(join(built, 'analysis.js'));
  const check = documents.flatMap(document => {
    const largest = document.sizes.at(-1)[0];
    const sizes = [20_000, 200_000, 2_000_000, 20_000_000].filter(size => size <= largest * 10);
    return sizes.map(size => {
      const text = document.make(size);
      const goal = size === 2_000_000 ? document.speed : undefined;
      return {
        kind: document.kind,
        size: text.length,
        goal,
        time: time(document.kind, text, size > 5_000_000 ? 3 : times(5, 15)),
      };
    });
  });
  const text = poolMap(2_000_000);
  const readers = ['parse', 'saxes', 'fast-xml-parser'].map(name => ({
    name,
    speed: text.length / 1000 / time(name, text, 5),
  }));
  const map = largeMap.make(largeMap.keys);
  const checkOfMap = { size: map.length, time: time(largeMap.kind, map, 9) };
  return { check, checkOfMap, readers: [...readers, ...xmllint(text)] };
}

/** Says what each rule costs in a full check, for the kinds named behind `--rules=`, or all. */
function showRules(wanted) {
  const { timeRules } = createRequire(import.meta.url)(join(built, 'analysis.js'));
  for (const document of documents.filter(({ kind }) => !wanted || wanted.split(',').includes(kind))) {
    const text = document.make(200_000);
    const { parts, whole } = timeRules(document.kind, text, 20);
    console.log(`\n${document.kind}, ${text.length} characters: ${whole.toFixed(1)} ms`);
    for (const { name, time } of parts.filter(part => part.time > whole / 200))
      console.log(`${((time / whole) * 100).toFixed(1).padStart(6)} %  ${name}`);
  }
}

/** libxml2's own reader where it is installed; process start taken off by its time on an almost empty file. */
function xmllint(text) {
  const run = (name, content) => {
    const file = join(tmpdir(), `ccconfig-bench-${process.pid}-${name}.xml`);
    writeFileSync(file, content);
    const samples = [];
    for (let round = 0; round < 7; round++) {
      const began = performance.now();
      execFileSync('xmllint', ['--noout', file]);
      samples.push(performance.now() - began);
    }
    return median(samples);
  };
  try {
    return [{ name: 'xmllint', speed: text.length / 1000 / (run('full', text) - run('empty', '<a/>')) }];
  } catch {
    return [];
  }
}

function sizeOf(file) {
  try {
    return statSync(file).size;
  } catch {
    return undefined;
  }
}
