// node warm-run.cjs PROGRAM BUILD [ARGUMENT]...: runs a packed program and keeps the code that was compiled for it.
const { writeFileSync } = require('node:fs');
const { dirname } = require('node:path');
const { Script } = require('node:vm');
const { cachePath, headLines, keyOf, sealed, unpack } = require('./parts.cjs');

const [node, , path, build, ...args] = process.argv;
process.argv = [node, path, ...args];
const script = new Script(unpack(path), { filename: path, lineOffset: headLines - 1 });
process.on('exit', () => writeFileSync(cachePath(path), sealed(script.createCachedData(), keyOf(build))));
script.runInThisContext()(exports, require, module, path, dirname(path));
