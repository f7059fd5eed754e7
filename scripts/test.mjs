// Runs every suite, one after the other, and ends with a line that counts them all. A suite that fails does not stop the others.
import { spawn } from 'node:child_process';

const suites = [
  { name: 'build', command: ['npm', 'run', '--silent', 'build'], counted: false },
  { name: 'unit', command: ['npm', 'run', '--silent', 'test:unit'], counted: true },
  { name: 'neovim', command: ['npm', 'run', '--silent', 'test:neovim'], counted: true },
  { name: 'vscode', command: ['npm', 'run', '--silent', 'test:vscode'], counted: true },
];

let passed = 0;
let failed = 0;
for (const { name, command, counted } of suites) {
  console.log(`\n== ${name}`);
  const { code, output } = await run(command);
  const count = counted ? countOf(output) : { passed: 0, failed: 0 };
  if (counted && count.passed + count.failed === 0) console.log(`${name}: no test ran`);
  passed += count.passed;
  failed +=
    count.failed + (code !== 0 && count.failed === 0 ? 1 : 0) + (counted && code === 0 && count.passed === 0 ? 1 : 0);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Runs a command with its output shown and kept. */
function run([program, ...args]) {
  return new Promise(resolve => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', chunk => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on('error', error => {
      console.error(error.message);
      resolve({ code: 1, output });
    });
    child.on('close', code => resolve({ code, output }));
  });
}

/** The last "N passed, N failed" of a suite, else mocha's "N passing" and "N failing". */
function countOf(output) {
  const own = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].pop();
  if (own) return { passed: Number(own[1]), failed: Number(own[2]) };
  const sum = word =>
    [...output.matchAll(new RegExp(`^\\s*(\\d+) ${word}\\b`, 'gm'))].reduce(
      (total, match) => total + Number(match[1]),
      0,
    );
  return { passed: sum('passing'), failed: sum('failing') };
}
