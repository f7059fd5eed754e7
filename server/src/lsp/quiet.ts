/** Runs after what waits in the queue has had its turn. */
const soon: (callback: () => void) => unknown =
  typeof setImmediate === 'function' ? setImmediate : callback => setTimeout(callback, 0);

/** Turns without a change after which none is waiting: editors send a request or two between changes. */
const quietTurns = 3;

/**
 * Waits until no further change of a document is in the queue. Each message is read in a turn of its own, so some turns
 * without a change mean that none is waiting: fifty keystrokes at once cost one check, a single one a few empty turns.
 */
export class Quiet {
  readonly #waiting = new Map<string, Promise<void>>();

  constructor(readonly versionOf: (uri: string) => number | undefined) {}

  /** Resolves once the document has stayed the same for some turns, or is closed. */
  of(uri: string): Promise<void> {
    const waiting = this.#waiting.get(uri) ?? new Promise<void>(resolve => this.#watch(uri, undefined, 0, resolve));
    this.#waiting.set(uri, waiting);
    return waiting;
  }

  #watch(uri: string, seen: number | undefined, turns: number, resolve: () => void): void {
    soon(() => {
      const version = this.versionOf(uri);
      const quiet = version === seen ? turns + 1 : 0;
      if (version !== undefined && quiet < quietTurns) return this.#watch(uri, version, quiet, resolve);
      this.#waiting.delete(uri);
      resolve();
    });
  }
}
