// The head of a packed program: compiles what stands behind it, or takes it compiled from the file beside it where that fits.
const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');
const { cachePath, headLines, keyOf, unpack, unsealed } = require('./parts.cjs');

/** @returns {Buffer | undefined} */
function compiled() {
  try {
    return unsealed(readFileSync(cachePath(__filename)), keyOf(BUILD));
  } catch {
    return undefined;
  }
}

new Script(unpack(__filename), {
  filename: __filename,
  lineOffset: headLines - 1,
  cachedData: compiled(),
}).runInThisContext()(exports, require, module, __filename, __dirname);
