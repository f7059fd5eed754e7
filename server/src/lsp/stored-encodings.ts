import type { SourceEncoding } from '../core/rule';
import type { Looked } from './host';
import type { MaybeAsync } from './maybe-async';

/** Bytes of a file whose encoding is looked at. */
const maxSize = 1_000_000;

/**
 * How open files are stored, which no editor tells: for programs that read bytes. A file that is stored in UTF-8, or nowhere, has no
 * encoding here.
 */
export class StoredEncodings {
  readonly #known = new Map<string, SourceEncoding | undefined>();

  /** @param look what is stored at an address; what is not there at once is not waited for */
  constructor(readonly look: (uri: string, limit: number) => MaybeAsync<Looked | undefined>) {}

  /** The encoding of a file; the same object until it is forgotten. A text of ASCII alone is the same in all but UTF-16. */
  of(uri: string, text: string): SourceEncoding | undefined {
    if (!this.#known.has(uri)) {
      if (text === '') return undefined;
      const found = this.look(uri, maxSize);
      this.#known.set(uri, found instanceof Promise || found?.is !== 'file' ? undefined : found.encoding);
    }
    return this.#known.get(uri);
  }

  /** A file may be stored in another one now. Whether it was known. */
  forget(uri: string): boolean {
    return this.#known.delete(uri);
  }
}
