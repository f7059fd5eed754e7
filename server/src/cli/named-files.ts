import { opendirSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { countsInFolder, mostOfFolder, type Named, type NamedFile, type NamedFiles } from '../core/named-files';
import { decodeBytes } from './encoding';

/** Bytes of a file that another one names; a larger one is no configuration. */
const largest = 1 << 20;

/** The files that one names, for a program that is started in a folder. */
export function filesFrom(folder: string): NamedFiles {
  return { at: path => readNamed(resolve(folder, path)) };
}

/**
 * The files that one names, where it is not known in which of some folders the program is started: the first that has the path counts.
 * An absolute path may be one of another machine: that nothing is there says nothing.
 * @param folders seen from `cwd`
 */
export function filesFromOneOf(folders: readonly string[], cwd: string): NamedFiles {
  const known = new Map<string, Named | 'missing' | undefined>();
  const find = (path: string): Named | 'missing' | undefined => {
    if (isAbsolute(path)) {
      const found = readNamed(path);
      return found === 'missing' ? undefined : found;
    }
    for (const folder of folders) {
      const found = readNamed(resolve(cwd, folder, path));
      if (found !== 'missing') return found;
    }
    return 'missing';
  };
  return {
    at(path) {
      if (!known.has(path)) known.set(path, find(path));
      return known.get(path);
    },
  };
}

function readNamed(path: string): Named | 'missing' | undefined {
  try {
    if (!statSync(path).isDirectory()) return { isFolder: false, files: fileAt(path) };
    return { isFolder: true, files: namesIn(path).flatMap(name => fileAt(join(path, name))) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : undefined;
  }
}

/** Configurations in a folder, as the system lists them. */
function namesIn(folder: string): string[] {
  const names: string[] = [];
  const directory = opendirSync(folder);
  try {
    for (let entry = directory.readSync(); entry && names.length < mostOfFolder; entry = directory.readSync())
      if (countsInFolder(entry.name)) names.push(entry.name);
  } finally {
    directory.closeSync();
  }
  return names;
}

/** A file; none where it cannot be read, which OpenSSL passes over too. */
function fileAt(path: string): NamedFile[] {
  try {
    const found = statSync(path);
    return found.isFile() && found.size <= largest ? [decodeBytes(readFileSync(path))] : [];
  } catch {
    return [];
  }
}
