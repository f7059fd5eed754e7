import { isUtf8 } from 'node:buffer';
import { opendirSync, readFileSync, statSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { SourceEncoding } from '../../core/rule';
import { type FoundFiles, type HostFiles, type Looked, schemeOf } from '../host';

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
  look: (uri, limit) => look(pathOf(uri), limit),
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

function look(path: string | undefined, limit: number): Looked | undefined {
  if (path === undefined) return undefined;
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) return { is: 'missing' };
    if (found.isDirectory()) return { is: 'folder', names: namesIn(path) };
    return found.isFile() && found.size <= limit ? { is: 'file', ...decoded(readFileSync(path)) } : undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? { is: 'missing' } : undefined;
  }
}

/** As the system lists them, up to a bound. */
function namesIn(folder: string): string[] {
  const names: string[] = [];
  const directory = opendirSync(folder);
  try {
    for (let entry = directory.readSync(); entry && names.length < maxFiles; entry = directory.readSync())
      names.push(entry.name);
  } finally {
    directory.closeSync();
  }
  return names;
}

/** As UTF-8; what is none as ISO-8859-1, so that every byte stays what it is. */
function decoded(bytes: Buffer): { text: string; encoding?: SourceEncoding } {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { text: '', encoding: { name: bytes[0] === 0xff ? 'utf-16le' : 'utf-16be', bom: true } };
  if (isUtf8(bytes)) return { text: bytes.toString('utf8') };
  return { text: bytes.toString('latin1'), encoding: { name: 'iso-8859-1', bom: false } };
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
