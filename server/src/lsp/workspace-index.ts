import { TextDocument } from 'vscode-languageserver-textdocument';
import { type FileSays, saysOf } from '../core/other-files';
import { confirmed, type Registry } from '../core/registry';
import type { FileFacts } from '../services/names';
import { configName, isConfigFile } from './configuration';
import { folderOf, type HostFiles, schemeOf } from './host';
import type { MaybeAsync } from './maybe-async';

/** The largest file that is searched, in bytes. */
const maxFileSize = 5_000_000;
/** How much text is searched altogether, in UTF-16 units. */
const maxTotalSize = 200_000_000;
const parallelReads = 8;

/** How many folders above the workspace's are looked into. */
const maxAbove = 40;

/** A file with what it says, and its lines. */
export interface IndexedFile extends FileFacts, FileSays {}

export interface IndexedFiles {
  readonly files: readonly IndexedFile[];
  /** Files in the folders above the workspace's, under the usual names. They are not the person's to change from here. */
  readonly above: readonly IndexedFile[];
  /** Folders that hold a configuration file. */
  readonly deployments: ReadonlySet<string>;
  /** Whether a bound kept files out. */
  readonly cut: boolean;
  /** Whether every file was found and read. */
  readonly complete: boolean;
}

/**
 * What the files of the workspace that no editor has open offer and need. Built when it is first asked for,
 * then kept up to date file by file where the client watches files, else built anew.
 */
export class WorkspaceIndex {
  #built: Promise<void> | undefined;
  #found = new Found();
  #stale = new Map<string, boolean>();

  constructor(
    readonly host: HostFiles,
    readonly registry: () => MaybeAsync<Registry>,
    readonly folders: () => readonly string[],
    readonly watched: () => boolean,
  ) {}

  /** The files as they are on disk. */
  async files(): Promise<IndexedFiles> {
    if (!this.watched()) this.reset();
    const found = this.#found;
    const built = this.#built?.then(() => this.#readStale(found)) ?? this.#build(found);
    this.#built = built;
    await built;
    const { files, above, deployments, cut, unread } = found;
    return { files: [...files.values()], above, deployments, cut, complete: !cut && unread.size === 0 };
  }

  /** Has a file read again. @param isThere whether it is known to be, so that what cannot be read is missing in the index */
  changed(uri: string, isThere: boolean): void {
    if (this.#built) this.#stale.set(uri, isThere);
  }

  /** Forgets everything, since the workspace has other folders. */
  reset(): void {
    this.#built = undefined;
    this.#found = new Found();
    this.#stale = new Map();
  }

  async #build(found: Found): Promise<void> {
    const registry = await this.registry();
    for (const folder of this.folders()) {
      const there = await this.host.find?.(
        folder,
        name => name.toLowerCase() === configName || registry.byName(name) !== undefined,
      );
      if (!there) found.unread.add(folder);
      found.cut ||= there?.cut === true;
      await this.#readAll(new Map(there?.uris.map(uri => [uri, true])), found);
      for (const uri of above(folder, registry)) {
        const file = await this.#indexed(uri, registry, found);
        if (file) found.above.push(file);
      }
    }
  }

  #readStale(found: Found): Promise<void> {
    const stale = this.#stale;
    this.#stale = new Map();
    return this.#readAll(stale, found);
  }

  async #readAll(uris: ReadonlyMap<string, boolean>, found: Found): Promise<void> {
    const waiting = [...uris];
    const reader = async () => {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await this.#read(...next, found);
    };
    await Promise.all(Array.from({ length: Math.min(parallelReads, uris.size) }, reader));
  }

  async #read(uri: string, isThere: boolean, found: Found): Promise<void> {
    found.forget(uri);
    if (isConfigFile(uri)) {
      if ((await this.host.read(uri, maxFileSize)) !== undefined) found.deployments.add(folderOf(uri)!);
      return;
    }
    const registry = await this.registry();
    if (!registry.byName(uri)?.facts) return;
    if (found.size > maxTotalSize) {
      found.cut = true;
      return;
    }
    const file = await this.#indexed(uri, registry, found);
    if (file) found.files.set(uri, file);
    else if (isThere && file === undefined) found.unread.add(uri);
  }

  /** A file, read; null where it is of another kind than its name says, undefined where it cannot be read. */
  async #indexed(uri: string, registry: Registry, found: Found): Promise<IndexedFile | null | undefined> {
    const text = await this.host.read(uri, maxFileSize);
    if (text === undefined) return undefined;
    const kind = registry.byName(uri);
    if (!kind || !confirmed(kind, text)) return null;
    found.size += text.length;
    found.sizes.set(uri, text.length);
    const positions = TextDocument.create(uri, kind.language, 0, text);
    return { ...saysOf(uri, kind, kind.parse(text)), version: null, positions };
  }
}

/** What one search has found, kept up to date. */
class Found {
  readonly files = new Map<string, IndexedFile>();
  readonly above: IndexedFile[] = [];
  readonly deployments = new Set<string>();
  /** Files that are there and could not be read, folders that could not be searched. */
  readonly unread = new Set<string>();
  readonly sizes = new Map<string, number>();
  size = 0;
  cut = false;

  forget(uri: string): void {
    this.size -= this.sizes.get(uri) ?? 0;
    this.sizes.delete(uri);
    this.files.delete(uri);
    this.unread.delete(uri);
    if (isConfigFile(uri)) this.deployments.delete(folderOf(uri)!);
  }
}

/** Where files that say something to other files may stand above a folder. */
function above(folder: string, { kinds }: Registry): string[] {
  const names = kinds.flatMap(kind => (kind.spaces ? kind.names : []));
  const uris: string[] = [];
  let up = schemeOf(folder) === 'file' ? folderOf(folder.replace(/\/$/, '')) : undefined;
  for (let count = 0; up !== undefined && count < maxAbove; count++) {
    for (const name of names) uris.push(`${up}/${name}`);
    up = folderOf(up);
  }
  return uris;
}
