import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { build } from 'esbuild';

const { cachePath, headLines } = createRequire(import.meta.url)('./parts.cjs');

/**
 * Packs a built program: Node compiles only a small head, which takes the program compiled from the file beside it. The
 * program is one file all the same: without the other, or with one that this Node or another program made, the head
 * compiles it. Only this build writes the other file.
 * @param {string} path the program
 * @param {{ args: readonly string[], input?: string }} warmUp a run that does what is usually done, with status 0
 */
export async function packProgram(path, { args, input = '' }) {
  const program = functionOf(readFileSync(path, 'utf8'));
  const id = createHash('sha256').update(program).digest('hex');
  const head = `#!/usr/bin/env node\n${await loader(id)}`;
  if (head.split('\n').length !== headLines) throw new Error(`The head has to be ${headLines} lines.`);
  rmSync(cachePath(path), { force: true });
  writeFileSync(path, `${head}${`\n${program}`.replaceAll('\n', '\n//')}`);
  chmodSync(path, 0o755);
  const run = [join(import.meta.dirname, 'warm-run.cjs'), path, id, ...args];
  const { status, stderr } = await runToItsEnd(run, input);
  if (status !== 0) throw new Error(`${path} does not run (exit ${status}):\n${stderr}`);
}

/** Runs Node until it exits of its own accord: its input stays open, since a server takes the end of it for a client that died. */
async function runToItsEnd(args, input) {
  const child = spawn(process.execPath, args, { env: {}, stdio: ['pipe', 'ignore', 'pipe'], timeout: 60_000 });
  child.stdin.on('error', () => {}); // A program that failed reads no more; its status tells.
  child.stdin.write(input);
  const [stderr, [status, signal]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  child.stdin.destroy();
  return { status: status ?? signal, stderr };
}

/** A program as the text of a function: a byte for each character, so that reading it is copying it. */
function functionOf(program) {
  // Only in regular expressions esbuild leaves other characters.
  const ascii = program.replace(/[^\0-\x7F]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `(function(exports,require,module,__filename,__dirname){${ascii.replace(/^#!.*\n/, '').trim()}\n})`;
}

async function loader(id) {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'loader.cjs')],
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    define: { BUILD: JSON.stringify(id) },
    // Without them there is no line break in what is made of it.
    supported: { 'template-literal': false },
    write: false,
  });
  return outputFiles[0].text.trim();
}
