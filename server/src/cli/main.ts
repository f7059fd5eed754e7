#!/usr/bin/env node
import { processIo } from './process-io';
import { run } from './run';

run(process.argv.slice(2), processIo()).then(status => {
  process.exitCode = status;
});
