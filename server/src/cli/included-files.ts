import { opendirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { confEncoding } from '../syntax/openssl-conf/bytes';
import type { Included, IncludedText } from '../syntax/openssl-conf/open-files';
import { decodeBytes } from './encoding';

/** Bytes of a file that is included; a larger one is no configuration. */
const largest = 1 << 20;

/**
 * What `.include` of a path brings when OpenSSL is started in a folder: of a folder the files that end in .cnf or .conf, as the system
 * lists them.
 */
export function readIncluded(path: string, folder: string): Included | 'missing' {
  const absolute = resolve(folder, path);
  try {
    if (!statSync(absolute).isDirectory()) return { isFolder: false, texts: textOf(absolute) };
    return { isFolder: true, texts: namesIn(absolute).flatMap(name => textOf(join(absolute, name))) };
  } catch {
    return 'missing';
  }
}

function namesIn(folder: string): string[] {
  const names: string[] = [];
  const directory = opendirSync(folder);
  try {
    for (let entry = directory.readSync(); entry; entry = directory.readSync())
      if (/.\.(?:cnf|conf)$/i.test(entry.name)) names.push(entry.name);
  } finally {
    directory.closeSync();
  }
  return names;
}

/** The text of a file; none where it cannot be read, which OpenSSL passes over too. */
function textOf(path: string): IncludedText[] {
  try {
    if (statSync(path).size > largest) return [];
    const { text, encoding } = decodeBytes(readFileSync(path));
    return [{ text, encoding: confEncoding(encoding.name) }];
  } catch {
    return [];
  }
}
