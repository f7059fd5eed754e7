const { closeSync, openSync, readSync, statSync } = require('node:fs');
const { dirname } = require('node:path');

/** A part of a program: the text of a function, and the code compiled from it. @typedef {{ source: Buffer, code: Buffer }} Part */

const mark = '\n//';
const digits = 10;
const between = Buffer.from('\n=\n');

/** Lines of the head: the shebang and the loader. */
exports.headLines = 2;

/**
 * The packed parts of a program, one in a comment each, in the order of the parts.
 * @param {string} text the whole file
 * @returns {string[]}
 */
exports.packedParts = text => text.slice(text.indexOf(mark)).split(mark).slice(1);

/** A file of that head and these parts. */
exports.packedFile = (head, packed) => `${head}${packed.map(part => mark + part).join('')}\n`;

/**
 * Runs a program: its first part, and each other one when it is asked for.
 * @param {string} path the program's file
 * @param {readonly string[]} names what the parts are required by
 * @param {(name: string, filename: string) => import('node:vm').Script} scriptOf the function that a part is
 */
exports.run = (path, names, scriptOf) => {
  const loaded = {};
  const load = name => {
    if (Object.hasOwn(loaded, name)) return loaded[name].exports;
    if (!names.includes(name)) return require(name);
    const module = { exports: {} };
    loaded[name] = module;
    scriptOf(name, `${path}/${name.slice(2)}`).runInThisContext()(module.exports, load, module, path, dirname(path));
    return module.exports;
  };
  load(names[0]);
};

/** Where the compiled code of a packed file is kept. */
exports.cachePath = path => path.replace(/(\.js)?$/, '.cache');

/**
 * What has to be the same for compiled code to be used: the program and the very Node that compiled it.
 * @param {string} build the identity of the program, as text
 */
exports.keyOf = build => {
  const { version, platform, arch, execPath } = process;
  return `${build} ${version} ${platform} ${arch} ${statSync(execPath).size}`;
};

/**
 * Parts as they are kept: all twice, with a mark between so that blank bytes are not taken for it, since the engine runs what it is given without looking, and comparing tells damage
 * sooner than any sum that could be loaded.
 * @param {Readonly<Record<string, Part>>} parts
 */
exports.sealed = (parts, key) => {
  const bodies = [];
  const places = {};
  let start = 0;
  for (const [name, { source, code }] of Object.entries(parts)) {
    bodies.push(source, code, between, source, code);
    places[name] = [start, source.length, code.length];
    start += 2 * (source.length + code.length) + between.length;
  }
  const head = Buffer.from(JSON.stringify({ key, places }));
  return Buffer.concat([Buffer.from(String(head.length).padStart(digits)), head, between, head, ...bodies]);
};

/**
 * Opens what was kept.
 * @returns {((name: string) => Part | undefined) | undefined} the parts in it, undefined where one is damaged or not there;
 * undefined where it has another key, is damaged or cannot be read
 */
exports.opened = (path, key) => {
  try {
    const file = openSync(path);
    const head = headOf(file);
    if (head?.key === key) return name => partOf(file, head, name);
    closeSync(file);
  } catch {
    // The program is whole without it.
  }
  return undefined;
};

function headOf(file) {
  const size = Number(bytesOf(file, 0, digits).latin1Slice());
  const head = twice(file, digits, size);
  return head && { ...JSON.parse(head.latin1Slice()), end: digits + 2 * size + between.length };
}

function partOf(file, { places, end }, name) {
  const [start, source, code] = places[name] ?? [0, 0, 0];
  const bytes = twice(file, end + start, source + code);
  return bytes && { source: bytes.subarray(0, source), code: bytes.subarray(source) };
}

/** Bytes that stand there twice, undefined where the two differ. */
function twice(file, start, size) {
  const bytes = bytesOf(file, start, 2 * size + between.length);
  const again = size + between.length;
  const once = bytes.subarray(0, size);
  const same = once.equals(bytes.subarray(again)) && between.equals(bytes.subarray(size, again));
  return size > 0 && same ? once : undefined;
}

function bytesOf(file, start, size) {
  const bytes = Buffer.allocUnsafe(size);
  return bytes.subarray(0, readSync(file, bytes, 0, size, start));
}
