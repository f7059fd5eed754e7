const { readFileSync, statSync } = require('node:fs');

const mark = '\n//';

/** The program of a packed file: all that stands behind its head, commented out line by line. */
exports.unpack = path => {
  const text = readFileSync(path, 'latin1');
  return text.slice(text.indexOf(mark)).replaceAll(mark, '\n');
};

/** Lines of the head: the shebang and the loader. */
exports.headLines = 2;

/** Where the compiled code of a packed file is kept. */
exports.cachePath = path => path.replace(/(\.js)?$/, '.cache');

/**
 * What has to be the same for compiled code to be used: the program and the very Node that compiled it.
 * @param {string} build the identity of the program, as text
 */
exports.keyOf = build => {
  const { version, platform, arch, execPath } = process;
  return Buffer.from(`${build} ${version} ${platform} ${arch} ${statSync(execPath).size}`);
};

/**
 * Code as it is kept: twice, since the engine runs what it is given without looking, and comparing tells damage sooner
 * than any sum that could be loaded.
 */
exports.sealed = (code, key) => Buffer.concat([code, code, key]);

/** The code in what was kept; undefined where it has another key or is damaged. */
exports.unsealed = (bytes, key) => {
  const size = (bytes.length - key.length) / 2;
  const code = bytes.subarray(0, size);
  const whole = bytes.subarray(2 * size).equals(key) && code.equals(bytes.subarray(size, 2 * size));
  return whole && size > 0 ? code : undefined;
};
