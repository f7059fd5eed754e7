// node warm-run.cjs PROGRAM BUILD PARTS [ARGUMENT]...: runs the program whose parts a JSON file holds, and keeps the code that was
// compiled of them.
const { readFileSync, writeFileSync } = require('node:fs');
const { Script } = require('node:vm');
const { cachePath, keyOf, run, sealed } = require('./parts.cjs');

const [node, , path, build, file, ...args] = process.argv;
const parts = JSON.parse(readFileSync(file, 'utf8'));
const scripts = {};
process.argv = [node, path, ...args];
process.on('exit', () => {
  const kept = Object.entries(scripts).map(([name, script]) => [
    name,
    { source: Buffer.from(parts[name], 'latin1'), code: script.createCachedData() },
  ]);
  writeFileSync(cachePath(path), sealed(Object.fromEntries(kept), keyOf(build)));
});
run(path, Object.keys(parts), (name, filename) => {
  scripts[name] = new Script(parts[name], { filename });
  return scripts[name];
});
