// The editor tests: `npm run test:vscode`. See harness/run.ts.
import { createRequire } from 'node:module';
import 'tsx/cjs';

const { run } = createRequire(import.meta.url)('./harness/run.ts');
process.exitCode = await run();
