import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { reasonOf } from './failure';
import { GitIgnore } from './gitignore';

export interface Walk {
  /** Whether a file is wanted, by its path below the folder (`/` between parts). */
  readonly wants: (path: string) => boolean;
  readonly found: (path: string) => void;
  readonly unreadable: (path: string, reason: string) => void;
  /** Asked in front of every folder: whether to leave the rest out. */
  readonly isEnough?: () => boolean;
}

/**
 * Goes through an absolute folder in the order of names, past what `.gitignore` names. Links to folders are not followed,
 * so that no loop has to be feared and no file is found twice; links to files are.
 */
export function walkFolder(root: string, walk: Walk): void {
  const visit = (folder: string, path: string, above: GitIgnore): void => {
    if (walk.isEnough?.()) return;
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      return walk.unreadable(path, reasonOf(error));
    }
    const ignored = entries.some(({ name }) => name === '.gitignore') ? above.enter(folder) : above;
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const { name } = entry;
      const inside = path ? `${path}/${name}` : name;
      if (entry.isDirectory()) {
        if (!ignored.passesOver(folder, name, true)) visit(join(folder, name), inside, ignored);
      } else if (walk.wants(inside) && !ignored.passesOver(folder, name, false) && isFile(entry, join(folder, name))) {
        walk.found(inside);
      }
    }
  };
  visit(root, '', GitIgnore.above(root));
}

/** A link that leads nowhere counts as a file: reading it says what is wrong. */
function isFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return statSync(path).isFile();
  } catch {
    return true;
  }
}
