#!/usr/bin/env node
import { processIo } from './process-io';
import { run } from './run';

const io = processIo();
run(process.argv.slice(2), io).then(status => {
  process.exitCode = status;
  // Tidying up what goes away with the process takes longer than a check; only output that a reader keeps waiting needs it.
  if (io.written()) process.exit();
});
