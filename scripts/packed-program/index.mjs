import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

const { cachePath, headLines, packedFile } = createRequire(import.meta.url)('./parts.cjs');

/**
 * Writes a program of parts as one file: Node compiles only a small head, which unpacks and compiles the parts behind it as they
 * are needed, or takes them compiled from the file beside it. The program is one file all the same: without the other, or with
 * one that this Node or another program made, the head does the work itself. Only this build writes the other file.
 * @param {string} path the program
 * @param {Readonly<Record<string, string>>} modules the text of its parts, which are CommonJS modules, the first one first
 * @param {readonly { args: readonly string[], input?: string }[]} warmUps runs with status 0, the first of which does what is usually
 * done: the code of a part is kept as the first run leaves it that loads the part, so that no other run makes it larger
 */
export async function packProgram(path, modules, warmUps) {
  const parts = Object.fromEntries(Object.entries(modules).map(([name, code]) => [name, functionOf(code)]));
  const id = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  const head = `#!/usr/bin/env node\n${await loader(id, Object.keys(parts))}`;
  if (head.split('\n').length !== headLines) throw new Error(`The head has to be ${headLines} lines.`);
  rmSync(cachePath(path), { force: true });
  writeFileSync(path, packedFile(head, Object.values(parts).map(packed)));
  chmodSync(path, 0o755);
  const folder = mkdtempSync(join(tmpdir(), 'ccconfig-build-'));
  try {
    const file = join(folder, 'parts.json');
    writeFileSync(file, JSON.stringify(parts));
    for (const { args, input = '' } of warmUps) {
      const run = [join(import.meta.dirname, 'warm-run.cjs'), path, id, file, ...args];
      const { status, stderr } = await runToItsEnd(run, input);
      if (status !== 0) throw new Error(`${path} does not run (exit ${status}):\n${stderr}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
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

function functionOf(module) {
  return `(function(exports,require,module,__filename,__dirname){${module}\n})`;
}

function packed(part) {
  return brotliCompressSync(part).toString('base64');
}

async function loader(id, names) {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'loader.cjs')],
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    define: { BUILD: JSON.stringify(id), NAMES: JSON.stringify(names) },
    // Without them there is no line break in what is made of it.
    supported: { 'template-literal': false },
    write: false,
  });
  return outputFiles[0].text.trim();
}
