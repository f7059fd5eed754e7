import type { Incoming } from './incoming';
import { soon } from './turns';

/**
 * Waits while a later version of a document is on its way: fifty keystrokes that arrive together cost one check,
 * and a single one is checked at once.
 */
export class Quiet {
  readonly #waiting = new Map<string, Promise<void>>();

  constructor(
    readonly incoming: Incoming,
    readonly versionOf: (uri: string) => number | undefined,
  ) {}

  /** Resolves once no later version has arrived, or the document is closed. */
  of(uri: string): Promise<void> {
    if (!this.isBusy(uri)) return Promise.resolve();
    const waiting = this.#waiting.get(uri) ?? new Promise<void>(resolve => this.#watch(uri, resolve));
    this.#waiting.set(uri, waiting);
    return waiting;
  }

  /** Whether a later version is on its way. */
  isBusy(uri: string): boolean {
    const version = this.versionOf(uri);
    return version !== undefined && this.incoming.isSuperseded(uri, version);
  }

  #watch(uri: string, resolve: () => void): void {
    soon(() => {
      if (this.isBusy(uri)) return this.#watch(uri, resolve);
      this.#waiting.delete(uri);
      resolve();
    });
  }
}
