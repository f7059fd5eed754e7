// Loaded before a program: says on standard error how much memory the program used at most, in KB.
process.on('exit', () => process.stderr.write(`\npeak-memory ${process.resourceUsage().maxRSS}\n`));
