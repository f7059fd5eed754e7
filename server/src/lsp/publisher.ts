import { diagnosticsOf } from '../services/diagnostics';
import { type MaybeAsync, whenThere } from './maybe-async';
import type { Session } from './session';

/** Sends diagnostics to clients that do not ask for them: at once, but only for the last version that is waiting. */
export class Publisher {
  /** What is under way for a document, until it is closed. */
  readonly #scheduled = new Map<string, object>();
  /** Documents for which something was sent, so that it can be taken back. */
  readonly #published = new Set<string>();

  constructor(readonly session: Session) {}

  /** A document was opened or changed, or its configuration was. */
  schedule(uri: string): void {
    if (this.session.client.pullsDiagnostics || this.#scheduled.has(uri)) return;
    const ticket = {};
    this.#scheduled.set(uri, ticket);
    const isValid = () => this.#scheduled.get(uri) === ticket;
    const published = this.session.quiet.of(uri).then(() => this.#publish(uri, isValid));
    published
      .catch(error => this.session.logFailure(error))
      .then(() => {
        if (isValid()) this.#scheduled.delete(uri);
      });
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

  /** Sends some documents' anew; a client that asks is asked to ask for all. */
  again(uris: readonly string[]): void {
    if (this.session.client.pullsDiagnostics) this.refresh();
    else for (const uri of uris) this.schedule(uri);
  }

  /** Takes back what was sent for a document that is closed. */
  closed(uri: string): void {
    this.#scheduled.delete(uri);
    if (this.#published.delete(uri)) void this.session.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  #publish(uri: string, isValid: () => boolean): MaybeAsync<void> {
    const { client, connection } = this.session;
    return whenThere(this.session.check(uri), ({ document }) => {
      if (!isValid()) return;
      if (!document) return this.closed(uri);
      const diagnostics = diagnosticsOf(document, client, other => this.session.positionsOf(other));
      this.#published.add(uri);
      void connection.sendDiagnostics({ uri, version: document.version, diagnostics });
    });
  }
}
