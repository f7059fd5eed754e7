import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** Folders that never hold a file of a deployment. */
const passedOver = new Set(['.git', 'node_modules']);

interface Level {
  /** With a separator at the end. */
  readonly folder: string;
  readonly rules: Ignore;
}

/** What the `.gitignore` files from the repository's root down to a folder leave out. */
export class GitIgnore {
  private constructor(private readonly levels: readonly Level[]) {}

  /** For a search that begins at an absolute folder: the files above it count as far as its repository reaches. */
  static above(folder: string): GitIgnore {
    const above: string[] = [];
    for (let at = folder; !existsSync(join(at, '.git')); at = dirname(at)) {
      if (dirname(at) === at) return new GitIgnore([]);
      above.unshift(dirname(at));
    }
    return above.reduce((all, each) => all.enter(each), new GitIgnore([]));
  }

  /** The same inside a folder, with the folder's own `.gitignore`. */
  enter(folder: string): GitIgnore {
    const text = readIfThere(join(folder, '.gitignore'));
    if (text === undefined) return this;
    const rules = ignore({ ignorecase: process.platform === 'win32' }).add(text);
    return new GitIgnore([...this.levels, { folder: folder.endsWith(sep) ? folder : folder + sep, rules }]);
  }

  /** Whether the file or folder `name` in the absolute folder `parent` is passed over. The nearest rule decides. */
  passesOver(parent: string, name: string, isFolder: boolean): boolean {
    if (isFolder && passedOver.has(name)) return true;
    for (let index = this.levels.length - 1; index >= 0; index--) {
      const { folder, rules } = this.levels[index]!;
      const inside = join(parent, name).slice(folder.length).replaceAll(sep, '/');
      const { ignored, unignored } = rules.test(isFolder ? `${inside}/` : inside);
      // A folder that this level leaves out and that was reached all the same was taken back by a nearer level.
      const takenBack = ignored && inside.includes('/') && rules.ignores(inside.slice(0, inside.lastIndexOf('/') + 1));
      if ((ignored || unignored) && !takenBack) return ignored;
    }
    return false;
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}
