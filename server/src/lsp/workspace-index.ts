import { TextDocument } from 'vscode-languageserver-textdocument';
import { confirmed, type Registry } from '../core/registry';
import type { FileFacts } from '../services/names';
import type { HostFiles } from './host';
import type { MaybeAsync } from './maybe-async';

/** The largest file that is searched, in bytes. */
const maxFileSize = 5_000_000;
/** How much text is searched altogether, in UTF-16 units. */
const maxTotalSize = 200_000_000;
const parallelReads = 8;

export interface IndexedFiles {
  readonly files: readonly FileFacts[];
  /** Whether a bound kept files out. */
  readonly cut: boolean;
}

/**
 * What the files of the workspace that no editor has open offer and need. Built when it is first asked for,
 * then kept up to date file by file where the client watches files, else built anew.
 */
export class WorkspaceIndex {
  #built: Promise<void> | undefined;
  #files = new Map<string, FileFacts>();
  #stale = new Set<string>();
  #cut = false;
  #size = 0;
  #sizes = new Map<string, number>();

  constructor(
    readonly host: HostFiles,
    readonly registry: () => MaybeAsync<Registry>,
    readonly folders: () => readonly string[],
    readonly watched: () => boolean,
  ) {}

  /** The files as they are on disk. */
  async files(): Promise<IndexedFiles> {
    if (!this.watched()) this.reset();
    const built = this.#built?.then(() => this.#readStale()) ?? this.#build();
    this.#built = built;
    await built;
    return { files: [...this.#files.values()], cut: this.#cut };
  }

  /** Has a file read again: it was made, changed or deleted. */
  changed(uri: string): void {
    if (this.#built) this.#stale.add(uri);
  }

  /** Forgets everything, since the workspace has other folders. */
  reset(): void {
    this.#built = undefined;
    this.#files = new Map();
    this.#stale = new Set();
    this.#cut = false;
    this.#size = 0;
    this.#sizes = new Map();
  }

  async #build(): Promise<void> {
    const registry = await this.registry();
    for (const folder of this.folders()) {
      const found = await this.host.find?.(folder, name => registry.byName(name) !== undefined);
      if (!found) continue;
      this.#cut ||= found.cut;
      await this.#readAll(found.uris);
    }
  }

  #readStale(): Promise<void> {
    const stale = [...this.#stale];
    this.#stale.clear();
    return this.#readAll(stale);
  }

  async #readAll(uris: readonly string[]): Promise<void> {
    const waiting = [...uris];
    const reader = async () => {
      for (let uri = waiting.pop(); uri !== undefined; uri = waiting.pop()) await this.#read(uri);
    };
    await Promise.all(Array.from({ length: Math.min(parallelReads, uris.length) }, reader));
  }

  async #read(uri: string): Promise<void> {
    const files = this.#files;
    this.#size -= this.#sizes.get(uri) ?? 0;
    this.#sizes.delete(uri);
    files.delete(uri);
    const kind = (await this.registry()).byName(uri);
    if (!kind?.facts) return;
    if (this.#size > maxTotalSize) {
      this.#cut = true;
      return;
    }
    const text = await this.host.read(uri, maxFileSize);
    if (text === undefined || !confirmed(kind, text)) return;
    const facts = kind.facts(kind.parse(text));
    if (facts.length === 0) return;
    this.#size += text.length;
    this.#sizes.set(uri, text.length);
    files.set(uri, { uri, version: null, facts, positions: TextDocument.create(uri, kind.language, 0, text) });
  }
}
