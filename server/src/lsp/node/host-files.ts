import { readFileSync, statSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type FoundFiles, type HostFiles, schemeOf } from '../host';

const maxFiles = 2_000;
const maxFolders = 5_000;
const passedOver = new Set(['node_modules', '.git']);
/** Files up to this limit are read at once: a look at the disk costs less than a turn of the event loop. */
const smallLimit = 1_000_000;

/** The files of the machine that the server runs on. */
export const nodeFiles: HostFiles = {
  read(uri, limit) {
    const path = pathOf(uri);
    if (path === undefined) return undefined;
    return limit <= smallLimit ? readNow(path, limit) : readLater(path, limit);
  },
  find: (folder, wanted) => search(pathOf(folder), wanted),
};

/** The path of a `file:` address; undefined for others and for misshapen ones. */
function pathOf(uri: string): string | undefined {
  if (schemeOf(uri) !== 'file') return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

function readNow(path: string, limit: number): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size > limit) return undefined;
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

async function readLater(path: string, limit: number): Promise<string | undefined> {
  try {
    const found = await stat(path);
    return found.isFile() && found.size <= limit ? await readFile(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

/** Walks a folder breadth first; symbolic links are not followed, so it ends. */
async function search(root: string | undefined, wanted: (name: string) => boolean): Promise<FoundFiles> {
  const uris: string[] = [];
  const folders = root === undefined ? [] : [root];
  for (let next = 0; next < folders.length; next++) {
    const folder = folders[next]!;
    for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
      if (entry.isDirectory() && !passedOver.has(entry.name)) folders.push(join(folder, entry.name));
      else if (entry.isFile() && wanted(entry.name)) uris.push(pathToFileURL(join(folder, entry.name)).href);
      if (uris.length >= maxFiles || folders.length > maxFolders) return { uris, cut: true };
    }
  }
  return { uris, cut: false };
}
