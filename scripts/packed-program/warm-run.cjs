// node warm-run.cjs PROGRAM BUILD PARTS [ARGUMENT]...: runs the program whose parts a JSON file holds, and keeps the code that was
// compiled of them, but for parts whose code an earlier run has kept.
const { readFileSync, writeFileSync } = require('node:fs');
const { Script } = require('node:vm');
const { cachePath, keyOf, opened, run, sealed } = require('./parts.cjs');

const [node, , path, build, file, ...args] = process.argv;
const parts = JSON.parse(readFileSync(file, 'utf8'));
const scripts = {};
process.argv = [node, path, ...args];
process.on('exit', () => {
  const key = keyOf(build);
  const known = opened(cachePath(path), key);
  const kept = Object.keys(parts).flatMap(name => {
    const part = known?.(name) ?? compiled(name);
    return part ? [[name, part]] : [];
  });
  writeFileSync(cachePath(path), sealed(Object.fromEntries(kept), key));
});
run(path, Object.keys(parts), (name, filename) => {
  scripts[name] = new Script(parts[name], { filename });
  return scripts[name];
});

function compiled(name) {
  const code = scripts[name]?.createCachedData();
  return code && { source: Buffer.from(parts[name], 'latin1'), code };
}
