import type { SourceEncoding } from './rule';

export interface NamedFile {
  readonly text: string;
  readonly encoding?: SourceEncoding | undefined;
}

/** What a path brings: a file, or of a folder its files, in the order in which the system lists them. */
export interface Named {
  readonly isFolder: boolean;
  readonly files: readonly NamedFile[];
}

/** The files that a checked file names, as its consumer would read them. */
export interface NamedFiles {
  /** What a path brings; `missing` where there surely is nothing, undefined where that is not known (yet). */
  at(path: string): Named | 'missing' | undefined;
}

/** How many files of a folder are looked at. */
export const mostOfFolder = 200;

/** Whether a file in a folder that is included counts. Source: config(5) of OpenSSL, `.include` of a directory. */
export function countsInFolder(name: string): boolean {
  return /.\.(?:cnf|conf)$/i.test(name);
}
