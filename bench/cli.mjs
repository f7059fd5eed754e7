// What `ccconfig check` costs as a process, measured against `node -e 0` in turn.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { poolMap } from './lib/documents.mjs';
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
    const file = join(folder, 'egpl_ds_connpool_map.xml');
    writeFileSync(file, poolMap(2_000));
    const nothing = [process.execPath, '-e', '0'];
    const check = [process.execPath, cli, 'check', file];
    const one = { floor: [], subject: [], floorMemory: [], subjectMemory: [] };
    for (let round = -2; round < times(7, 31); round++) {
      const a = await timed(nothing);
      const b = await timed(check);
      if (b.code !== 0) throw new Error(`ccconfig check ended with ${b.code} on a file without faults`);
      if (round < 0) continue;
      one.floor.push(a.time);
      one.subject.push(b.time);
    }
    for (let round = 0; round < 5; round++) {
      one.floorMemory.push((await timed(nothing, { memory: true })).megabytes);
      one.subjectMemory.push((await timed(check, { memory: true })).megabytes);
    }
    return {
      one: Object.fromEntries(Object.entries(one).map(([name, values]) => [name, median(values)])),
      many: await manyFiles(cli, folder),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A thousand files, twenty megabytes. */
async function manyFiles(cli, folder) {
  const many = join(folder, 'many');
  const text = poolMap(20_000);
  for (let index = 0; index < 1_000; index++) {
    const site = join(many, `site${index % 40}`, `server${index}`);
    mkdirSync(site, { recursive: true });
    writeFileSync(join(site, 'egpl_ds_connpool_map.xml'), text);
  }
  const runs = [];
  for (let round = 0; round < times(1, 5); round++)
    runs.push(await timed([process.execPath, cli, 'check', '--quiet', many], { memory: true }));
  return { time: median(runs.map(({ time }) => time)), megabytes: median(runs.map(({ megabytes }) => megabytes)) };
}
