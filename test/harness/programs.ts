import { execFileSync } from 'node:child_process';
import { repository } from './pages';

/** Runs a program to its end and gives what it printed; throws with all of its output if it fails. */
export function runProgram(
  program: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; timeout?: number } = {},
) {
  try {
    return execFileSync(program, args, {
      cwd: repository,
      encoding: 'utf8',
      stdio: 'pipe',
      maxBuffer: 1 << 26,
      ...options,
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${args.join(' ')} failed\n${stdout ?? ''}${stderr ?? ''}`, { cause: error });
  }
}

/** Installs a Debian package (which takes root) unless its program is there already. */
export function ensureProgram(program: string, debianPackage = program): void {
  try {
    runProgram('which', [program]);
  } catch {
    console.log(`Installing ${debianPackage}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    runProgram('apt-get', ['update'], { env });
    runProgram('apt-get', ['install', '--yes', '--no-install-recommends', debianPackage], { env });
  }
}
