// Writes what follows from the rules, the kinds and the configuration's keys: heads of rule pages, the rule index, the
// configuration reference, the JSON schema and parts of the manifest. With --check it writes nothing and fails on a difference.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generated, root } from './documents';

const check = process.argv.includes('--check');
let stale = 0;
for (const { path, content } of generated()) {
  const file = join(root, path);
  let present = '';
  try {
    present = readFileSync(file, 'utf8');
  } catch {
    // A file that is not there yet is written.
  }
  if (present === content) continue;
  stale++;
  console.log(`${check ? 'out of date' : 'written'}: ${path}`);
  if (check) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
if (check && stale > 0) {
  console.error(
    `${stale} generated ${stale === 1 ? 'file is' : 'files are'} out of date: run "npm run generate" and commit the result.`,
  );
  process.exitCode = 1;
} else if (stale === 0) console.log('Everything generated is up to date.');
