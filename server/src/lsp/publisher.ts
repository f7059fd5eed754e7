import { diagnosticsOf } from '../services/diagnostics';
import { type MaybeAsync, whenThere } from './maybe-async';
import type { Session } from './session';

/** Runs after what waits in the queue has had its turn. */
const soon: (callback: () => void) => unknown = typeof setImmediate === 'function' ? setImmediate : queueMacrotask;

function queueMacrotask(callback: () => void): void {
  setTimeout(callback, 0);
}

/** Sends diagnostics to clients that do not ask for them: at once, but only for the last version that is waiting. */
export class Publisher {
  readonly #scheduled = new Set<string>();
  /** Documents for which something was sent, so that it can be taken back. */
  readonly #published = new Set<string>();

  constructor(readonly session: Session) {}

  /** A document was opened or changed, or its configuration was. */
  schedule(uri: string): void {
    if (this.session.client.pullsDiagnostics || this.#scheduled.has(uri)) return;
    this.#scheduled.add(uri);
    this.#waitForLast(uri, undefined);
  }

  /** Sends anew, or has the client ask anew, for every document. */
  refresh(): void {
    const { client, connection, documents } = this.session;
    if (client.pullsDiagnostics) {
      if (client.refreshesDiagnostics) connection.languages.diagnostics.refresh().catch(() => undefined);
      return;
    }
    for (const uri of documents.keys()) this.schedule(uri);
  }

  /** Takes back what was sent for a document that is closed. */
  closed(uri: string): void {
    if (this.#published.delete(uri)) void this.session.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /**
   * Each message is read in a turn of its own, so a turn without a further change means that no further change is
   * waiting: fifty keystrokes at once cost one check.
   */
  #waitForLast(uri: string, seen: number | undefined): void {
    soon(() => {
      const version = this.session.documents.get(uri)?.version;
      if (version !== undefined && version !== seen) return this.#waitForLast(uri, version);
      const done = () => this.#scheduled.delete(uri);
      try {
        const sent = this.#publish(uri);
        if (sent instanceof Promise) sent.catch(error => this.session.logFailure(error)).then(done);
        else done();
      } catch (error) {
        this.session.logFailure(error);
        done();
      }
    });
  }

  #publish(uri: string): MaybeAsync<void> {
    const { client, connection, documents } = this.session;
    return whenThere(this.session.check(uri), ({ document }) => {
      if (!document) return this.closed(uri);
      const diagnostics = diagnosticsOf(document, client, other => documents.get(other)?.positions);
      this.#published.add(uri);
      void connection.sendDiagnostics({ uri, version: document.version, diagnostics });
    });
  }
}
