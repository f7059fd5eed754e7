import { type ChildProcess, spawn } from 'node:child_process';
import { PassThrough } from 'node:stream';
import {
  type ApplyWorkspaceEditParams,
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import type { AnyKind } from '../../server/src/core/kind';
import type { HostFiles } from '../../server/src/lsp/host';
import { Incoming } from '../../server/src/lsp/incoming';
import { nodeFiles } from '../../server/src/lsp/node/host-files';
import { serve } from '../../server/src/lsp/server';

const deadline = 10_000;

/** What a modern editor can do; diagnostics are pushed unless `pulling` is added. */
export const modern: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, tagSupport: { valueSet: [1, 2] } },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
    hover: { contentFormat: ['markdown'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor', 'source'] } } },
    rename: { prepareSupport: true },
  },
  workspace: { applyEdit: true, workspaceEdit: { documentChanges: true }, configuration: true, workspaceFolders: true },
};

/** The same editor asking for diagnostics instead of waiting for them. */
export const pulling: ClientCapabilities = {
  textDocument: { ...modern.textDocument, diagnostic: {} },
  workspace: { ...modern.workspace, diagnostics: { refreshSupport: true } },
};

export interface ClientSetup {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly folders?: readonly string[];
  /** The answer to `workspace/configuration`; may be changed on the client later. */
  readonly settings?: unknown;
}

/** A language client for tests: over a pair of streams in this process, or with a server process over its standard streams. */
export class LspClient {
  /** Everything published, in order. */
  readonly published: PublishDiagnosticsParams[] = [];
  readonly logged: string[] = [];
  readonly shown: string[] = [];
  readonly applied: ApplyWorkspaceEditParams[] = [];
  /** Registrations that the server asked for, by method. */
  readonly registered: string[] = [];
  /** How often the server asked to have diagnostics asked for anew. */
  refreshes = 0;
  settings: unknown;
  /** Files that `ccconfig/readFile` gives. */
  readonly files = new Map<string, string>();
  #waiting: (() => void)[] = [];

  private constructor(
    readonly connection: ProtocolConnection,
    readonly end: () => Promise<void>,
    readonly process?: ChildProcess,
  ) {
    const { published, logged, shown, applied, registered } = this;
    const heard = () => {
      for (const wake of this.#waiting.splice(0)) wake();
    };
    const on = <P>(method: string, handle: (params: P) => void) =>
      connection.onNotification(method, (params: P) => {
        handle(params);
        heard();
      });
    on('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => published.push(params));
    on('window/logMessage', ({ message }: { message: string }) => logged.push(message));
    on('window/showMessage', ({ message }: { message: string }) => shown.push(message));
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => this.settings ?? null),
    );
    connection.onRequest('client/registerCapability', ({ registrations }: { registrations: { method: string }[] }) => {
      registered.push(...registrations.map(({ method }) => method));
      heard();
      return null;
    });
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      heard();
      return null;
    });
    connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
      applied.push(params);
      heard();
      return { applied: true };
    });
    connection.onRequest('ccconfig/readFile', ({ uri }: { uri: string }) => this.files.get(uri) ?? null);
    connection.listen();
  }

  /** A client of a server in this process. */
  static inMemory(kinds: readonly AnyKind[], host: HostFiles = nodeFiles): LspClient {
    const [there, back] = [new PassThrough(), new PassThrough()];
    const incoming = new Incoming();
    const server = createConnection(incoming.noting(new StreamMessageReader(there)), new StreamMessageWriter(back));
    serve(server, incoming, host, () => kinds);
    const connection = createProtocolConnection(new StreamMessageReader(back), new StreamMessageWriter(there));
    return new LspClient(connection, async () => {
      connection.dispose();
      server.dispose();
    });
  }

  /** A client of a server process, such as `node dist/server.js --stdio`. */
  static spawned(command: string, args: readonly string[]): LspClient {
    const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    const reader = new StreamMessageReader(child.stdout);
    const connection = createProtocolConnection(reader, new StreamMessageWriter(child.stdin));
    const exited = new Promise<void>(resolve => child.once('exit', () => resolve()));
    const end = async () => {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await exited;
      connection.dispose();
    };
    return new LspClient(connection, end, child);
  }

  /** Introduces the client and returns what the server can do. */
  async initialize(setup: ClientSetup = {}): Promise<InitializeResult> {
    this.settings = setup.settings;
    const folders = setup.folders?.map(uri => ({ uri, name: uri })) ?? null;
    const params: InitializeParams = {
      processId: null,
      rootUri: null,
      capabilities: setup.capabilities ?? modern,
      initializationOptions: setup.initializationOptions,
      workspaceFolders: folders,
    };
    const result = await this.request<InitializeResult>('initialize', params);
    await this.notify('initialized', {});
    return result;
  }

  request<R>(method: string, params: unknown): Promise<R> {
    return this.connection.sendRequest<R>(method, params);
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  open(uri: string, text: string, languageId = 'plaintext', version = 1): Promise<void> {
    return this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
  }

  change(uri: string, version: number, contentChanges: readonly TextDocumentContentChangeEvent[]): Promise<void> {
    return this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  close(uri: string): Promise<void> {
    return this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** The last diagnostics of a file, once there are some for that version (any version where it is missing). */
  waitForDiagnostics(uri: string, version?: number): Promise<PublishDiagnosticsParams> {
    return this.waitFor(
      () =>
        this.published
          .filter(entry => entry.uri === uri && (version === undefined || entry.version === version))
          .at(-1),
      `diagnostics of ${uri}${version === undefined ? '' : ` version ${version}`}`,
    );
  }

  /** What `find` gives as soon as it gives something, looked at again after every message. @throws Error after ten seconds */
  async waitFor<T>(find: () => T | undefined | false, what: string): Promise<T> {
    const end = Date.now() + deadline;
    for (;;) {
      const found = find();
      if (found !== undefined && found !== false) return found;
      await new Promise<void>((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`Waited in vain for ${what}.`)), end - Date.now());
        this.#waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }
}
