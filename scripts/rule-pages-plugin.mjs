import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../docs/rules');

/** Puts the pages of all rules into the bundle, in the place of the module that reads them from the disk. */
export const rulePagesPlugin = {
  name: 'rule-pages',
  setup(build) {
    build.onLoad({ filter: /[\\/]server[\\/]src[\\/]cli[\\/]pages\.ts$/ }, () => {
      const files = readdirSync(folder, { recursive: true }).filter(path => path.endsWith('.md'));
      const pages = Object.fromEntries(
        files
          .sort()
          .map(path => [path.slice(0, -'.md'.length).replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
      );
      delete pages.README;
      return {
        contents: `const pages = ${JSON.stringify(pages)};
export const rulePage = id => Object.hasOwn(pages, id) ? pages[id] : undefined;`,
        loader: 'js',
        watchFiles: files.map(path => join(folder, path)),
      };
    });
  },
};
