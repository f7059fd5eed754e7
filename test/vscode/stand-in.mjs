#!/usr/bin/env node
// Takes the place of VS Code's executable. See harness/stand-in.ts.
import { createRequire } from 'node:module';
import 'tsx/cjs';

const { standIn } = createRequire(import.meta.url)('./harness/stand-in.ts');
process.exit(await standIn(process.argv.slice(2)));
