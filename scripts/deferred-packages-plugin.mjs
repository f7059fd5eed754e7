import { build } from 'esbuild';
import { unpacked } from './packed-text.mjs';

/**
 * Packs packages into a program as compressed text that is compiled when one of them is first used, so that a run that needs none
 * does not pay for reading them: the engine looks through all code of a file when it starts, but passes over a string.
 * @param {Readonly<Record<string, string>>} packages the import each stands for, by the imports that are packed
 * @param {import('esbuild').BuildOptions} options how the packages are bundled
 */
export function deferredPackages(packages, options) {
  return {
    name: 'deferred-packages',
    setup({ onResolve, onLoad, initialOptions }) {
      onResolve({ filter: /^[^.]/ }, ({ path }) =>
        Object.hasOwn(packages, path) ? { path: packages[path], namespace: 'deferred' } : undefined,
      );
      onLoad({ filter: /.*/, namespace: 'deferred' }, async ({ path }) => {
        const stdin = { contents: `module.exports = require('${path}');`, resolveDir: import.meta.dirname };
        const result = await build({ ...options, minify: initialOptions.minify, stdin, write: false });
        const code = unpacked(result.outputFiles[0].text);
        return {
          contents: `const { compileFunction } = require('node:vm');
const code = ${code};
compileFunction(code, ['module', 'exports', 'require'], { filename: '${path}' })(module, module.exports, require);`,
          resolveDir: import.meta.dirname,
        };
      });
    },
  };
}
