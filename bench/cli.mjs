// What `ccconfig check` costs as a process, measured against `node -e 0` in turn.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documents } from './lib/documents.mjs';
import { median, times } from './lib/statistics.mjs';

const peak = join(import.meta.dirname, 'lib/peak-memory.cjs');

/** Wall time in ms, and with `memory` the most resident memory in MB. */
export function timed(command, { memory = false, cwd } = {}) {
  return new Promise((resolve, reject) => {
    const args = memory ? ['--require', peak, ...command.slice(1)] : command.slice(1);
    const began = performance.now();
    const child = spawn(command[0], args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.on('data', chunk => {
      errors += chunk;
    });
    child.on('error', reject);
    child.on('close', code => {
      const megabytes = Number(/peak-memory (\d+)/.exec(errors)?.[1]) / 1024;
      resolve({ code, time: performance.now() - began, megabytes });
    });
  });
}

export async function measureCli(cli) {
  const folder = mkdtempSync(join(tmpdir(), 'ccconfig-bench-'));
  try {
    const one = [];
    for (const document of documents) one.push({ kind: document.kind, ...(await oneFile(cli, folder, document)) });
    return { one, many: await manyFiles(cli, join(folder, 'many')) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function oneFile(cli, folder, document) {
  // In a folder of its own: files of one deployment are compared with each other.
  const own = join(folder, document.kind);
  mkdirSync(own);
  const file = join(own, document.file);
  writeFileSync(file, document.make(2_000));
  const nothing = [process.execPath, '-e', '0'];
  const check = [process.execPath, cli, 'check', file];
  const found = { floor: [], subject: [], floorMemory: [], subjectMemory: [] };
  for (let round = -2; round < times(7, 31); round++) {
    const a = await timed(nothing);
    const b = await timed(check);
    if (b.code !== 0) throw new Error(`ccconfig check ended with ${b.code} on a file without faults`);
    if (round < 0) continue;
    found.floor.push(a.time);
    found.subject.push(b.time);
  }
  for (let round = 0; round < 5; round++) {
    found.floorMemory.push((await timed(nothing, { memory: true })).megabytes);
    found.subjectMemory.push((await timed(check, { memory: true })).megabytes);
  }
  return Object.fromEntries(Object.entries(found).map(([name, values]) => [name, median(values)]));
}

/** A thousand files of mixed kinds, twenty megabytes. */
async function manyFiles(cli, folder) {
  for (let index = 0; index < 1_000; index++) {
    const { file, make } = documents[index % documents.length];
    const site = join(folder, `site${index % 40}`, `server${index}`);
    mkdirSync(site, { recursive: true });
    writeFileSync(join(site, file), make(20_000));
  }
  const runs = [];
  for (let round = 0; round < times(1, 5); round++)
    runs.push(await timed([process.execPath, cli, 'check', '--quiet', folder], { memory: true }));
  return { time: median(runs.map(({ time }) => time)), megabytes: median(runs.map(({ megabytes }) => megabytes)) };
}
