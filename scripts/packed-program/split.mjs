import { join, posix } from 'node:path';
import { build, transform } from 'esbuild';

/** Modules that are loaded at once when they are needed: `require('./some-kind')` in the list of kinds. */
const asked = { by: /[\\/]kinds[\\/]all\.ts$/, path: /^\.\/[a-z-]+$/ };

/**
 * Bundles a program in parts: its beginning, whatever it loads only when that is needed, and what several of these share.
 * @param {string} entryPoint
 * @param {import('esbuild').BuildOptions} options
 * @param {readonly string[]} kinds the folders of the kinds
 * @returns the text of each part as a CommonJS module in ASCII, by the path that the others require it by; the first is
 * the program's beginning
 */
export async function splitProgram(entryPoint, options, kinds) {
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: [
      { in: entryPoint, out: 'main' },
      ...kinds.map(kind => ({ in: join('server/src/kinds', kind, 'index.ts'), out: kind })),
    ],
    plugins: [...(options.plugins ?? []), requiredParts],
    format: 'esm',
    splitting: true,
    outdir: 'dist',
    chunkNames: '[hash]',
    metafile: true,
    write: false,
  });
  const parts = await Promise.all(
    outputFiles.map(async ({ path, text }) => [`./${posix.basename(path.replaceAll('\\', '/'))}`, await module(text)]),
  );
  const first = ([name]) => (name === './main.js' ? 0 : 1);
  return { parts: Object.fromEntries(parts.sort((a, b) => first(a) - first(b))), metafile };

  async function module(text) {
    const { code } = await transform(text.replace(/^#!.*\n/, ''), { ...transformed(options), format: 'cjs' });
    // Only parts ask for what a part exports: nobody needs the copy that is made for those who do not know what it is.
    const direct = code.replace(/\bmodule\.exports=[\w$]+\(([\w$]+)\)/, 'module.exports=$1');
    // Only in regular expressions esbuild leaves other characters.
    return direct.replace(/[^\0-\x7F]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).trim();
  }
}

function transformed({ minify, platform, target, lineLimit, legalComments }) {
  return { minify, platform, target, lineLimit, legalComments, supported: { 'dynamic-import': false } };
}

/** Leaves in place what loads a kind: it is a part of its own. */
const requiredParts = {
  name: 'required-parts',
  setup({ onResolve }) {
    onResolve({ filter: asked.path }, ({ kind, importer, path }) =>
      kind === 'require-call' && asked.by.test(importer) ? { path: `${path}.js`, external: true } : undefined,
    );
  },
};
