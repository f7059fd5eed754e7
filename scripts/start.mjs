// Builds, then checks the sample deployment. Its faults are there to be shown, so finding them is a success.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

process.chdir(join(import.meta.dirname, '..'));

const build = run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['run', '--silent', 'build'], {
  shell: process.platform === 'win32',
});
const status = build === 0 ? run(process.execPath, ['dist/ccconfig.js', 'check', 'samples/deployment']) : build;
process.exitCode = status === 1 && build === 0 ? 0 : status;

/** Runs a program with this one's output; its exit status, or 2 where it did not end by itself. */
function run(program, args, options = {}) {
  const { status, error } = spawnSync(program, args, { stdio: 'inherit', ...options });
  if (error) console.error(`${program} could not be run: ${error.message}`);
  return status ?? 2;
}
