import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
/** What the programs are made of. */
const sources = [
  'server/src',
  'client/src',
  'docs/rules',
  'scripts',
  'esbuild.mjs',
  'package.json',
  'package-lock.json',
];

let built: Promise<string> | undefined;

/** The path of `dist/ccconfig.js`, built first where it is missing or older than what it is made of. */
export function bundled(): Promise<string> {
  built ??= (async () => {
    const path = join(root, 'dist/ccconfig.js');
    const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (sources.some(source => newest(join(root, source)) > made))
      execFileSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    return path;
  })();
  return built;
}

/** When the newest file under a path was changed. */
function newest(path: string): number {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map(name => newest(join(path, name))));
}
