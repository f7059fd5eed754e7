// The head of a packed program: takes each part compiled from the file beside it where that fits, else unpacks and compiles it.
const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');
const { cachePath, keyOf, opened, packedParts, run } = require('./parts.cjs');

const names = NAMES;
const kept = opened(cachePath(__filename), keyOf(BUILD));
let packed;

run(__filename, names, (name, filename) => {
  const part = kept?.(name);
  if (part) return new Script(part.source.latin1Slice(), { filename, cachedData: part.code });
  packed ??= packedParts(readFileSync(__filename, 'latin1'));
  const { brotliDecompressSync } = require('node:zlib');
  const source = brotliDecompressSync(Buffer.from(packed[names.indexOf(name)], 'base64')).latin1Slice();
  return new Script(source, { filename });
});
