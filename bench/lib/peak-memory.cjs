// Loaded before a program: says on standard error how much memory the program used at most, in KB.
const { readFileSync } = require('node:fs');

process.on('exit', () => process.stderr.write(`\npeak-memory ${ofSystem() ?? process.resourceUsage().maxRSS}\n`));

/** On Linux `maxRSS` counts what the process that started this one used before it. */
function ofSystem() {
  try {
    return /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}
