import type { ConfEncoding } from './bytes';
import type { ConfInclude } from './tree';

/** A text that is read with another. */
export interface IncludedText {
  readonly text: string;
  /** UTF-8 unless told. */
  readonly encoding?: ConfEncoding | 'utf-16';
}

/** What a path brings: one text of a file, several of a folder, in the order in which the system lists them. */
export interface Included {
  readonly isFolder: boolean;
  readonly texts: readonly IncludedText[];
}

/** What `.include` of a path brings; undefined where that is not known. */
export type Include = (path: string) => Included | 'missing' | undefined;

/** Files that may be open at once, texts that all includes may bring, and paths that are asked for: OpenSSL ends only with the system's limit. */
const bounds = { depth: 20, files: 200, paths: 1000 };

/** The files that are open while one is read: OpenSSL's stack of them, and the folder that it goes through. */
export class OpenFiles {
  /** How many are open besides the file itself. */
  depth = 0;
  private files = 0;
  private paths = 0;
  /** Files of a folder, of which the next takes the place of the one that comes to its end, whichever that is. */
  private folder: IncludedText[] | undefined;

  /** @param read reads a text to its end */
  constructor(
    private readonly include: Include | undefined,
    private readonly read: (text: IncludedText) => void,
  ) {}

  /** Reads what a path brings. */
  open(path: string): ConfInclude['found'] {
    if (this.depth >= bounds.depth || this.files >= bounds.files || ++this.paths > bounds.paths) return 'ignored';
    const found = this.include?.(path);
    if (found === undefined) return 'unknown';
    if (found === 'missing') return 'missing';
    // A folder in a folder is not gone through.
    if (found.isFolder && this.folder) return 'ignored';
    const [first, ...others] = found.texts;
    if (!first) return 'read';
    if (found.isFolder) this.folder = others;
    this.depth++;
    for (let next: IncludedText | undefined = first; next; next = this.next())
      if (++this.files <= bounds.files) this.read(next);
    this.depth--;
    return 'read';
  }

  private next(): IncludedText | undefined {
    const next = this.folder?.shift();
    if (!next) this.folder = undefined;
    return next;
  }
}

/** Whether a path says where it begins, as OpenSSL sees it on Windows and elsewhere. */
export function isAbsolutePath(path: string): boolean {
  return /^(?:\/|\\|[A-Za-z]:[\\/])/.test(path);
}
