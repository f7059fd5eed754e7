import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { AnyKind } from '../core/kind';
import { codeActionKinds } from '../services/code-actions';
import { refactorCommand } from '../services/refactor';
import { type ClientProfile, profileOf } from './client-profile';
import { configName, isConfigFile } from './configuration';
import { answerRequests } from './features';
import type { HostFiles } from './host';
import type { Incoming } from './incoming';
import { whenThere } from './maybe-async';
import { Publisher } from './publisher';
import { type LoadKinds, Session } from './session';

/** The characters after which a name or value can begin in one of the kinds. */
const triggerCharacters = ['<', ';', '=', '"', ':', '{', '[', '$', '@', ','];

/**
 * Serves one client until it goes. The kinds are loaded while the client reads the answer to `initialize`.
 * @param incoming what the connection's reader has read
 */
export function serve(connection: Connection, incoming: Incoming, host: HostFiles, loadKinds: LoadKinds): void {
  let session: Session | undefined;
  connection.onInitialize(params => {
    const client = profileOf(params);
    session = new Session(connection, incoming, host, loadKinds, client);
    follow(session);
    return initializeResult(client);
  });
  connection.onInitialized(() => {
    if (session) void whenThere(session.registry(), ({ kinds }) => subscribe(session!, kinds));
  });
  answerRequests(connection, () => session!);
  connection.listen();
}

function initializeResult(client: ClientProfile): InitializeResult {
  const capabilities: ServerCapabilities = {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    codeActionProvider: { codeActionKinds },
    completionProvider: { triggerCharacters, resolveProvider: true },
    hoverProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: { resolveProvider: false },
    codeLensProvider: { resolveProvider: false },
    documentHighlightProvider: true,
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
    referencesProvider: true,
    definitionProvider: true,
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
  if (client.applyEdit) capabilities.executeCommandProvider = { commands: [refactorCommand] };
  if (client.pullsDiagnostics)
    capabilities.diagnosticProvider = {
      identifier: 'ccconfig',
      interFileDependencies: !client.refreshesDiagnostics,
      workspaceDiagnostics: false,
    };
  return { capabilities, serverInfo: { name: 'ccconfig' } };
}

/** Keeps documents, configuration and diagnostics in step with what the client tells. */
function follow(session: Session): void {
  const { connection, documents, configuration, index, crossFile, named, encodings, client } = session;
  const publisher = new Publisher(session);
  session.again = uris => publisher.again(uris);
  const reconfigured = () => {
    configuration.invalidate();
    publisher.refresh();
  };
  documents.listen(connection);
  documents.onDidOpen(({ document: { uri } }) => {
    if (isConfigFile(uri)) reconfigured();
    else if (!client.registersWatchers) configuration.invalidate();
    if (!client.registersWatchers) crossFile.filesChanged();
    named.changed(uri);
  });
  documents.onDidChangeContent(({ document: { uri } }) => {
    if (isConfigFile(uri)) reconfigured();
    publisher.schedule(uri);
    named.changed(uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    publisher.closed(uri);
    configuration.forget(uri);
    index.changed(uri, false);
    crossFile.closed(uri);
    named.closed(uri);
    encodings.forget(uri);
    named.changed(uri);
    if (isConfigFile(uri)) reconfigured();
  });
  connection.onDidChangeConfiguration(reconfigured);
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes) index.changed(uri, type !== FileChangeType.Deleted);
    for (const { uri } of changes) named.changed(uri);
    for (const { uri } of changes) if (encodings.forget(uri)) session.again([uri]);
    crossFile.filesChanged();
    if (changes.some(({ uri }) => isConfigFile(uri))) reconfigured();
  });
}

/** Asks the client to tell about configuration, files and folders. */
function subscribe({ connection, client, folders, index, crossFile }: Session, kinds: readonly AnyKind[]): void {
  if (client.registersConfiguration)
    void connection.client.register(DidChangeConfigurationNotification.type, { section: 'ccconfig' });
  if (client.registersWatchers) {
    const names = new Set([
      configName,
      ...kinds.flatMap(kind => [...kind.names, ...(kind.patterns ?? []), ...(kind.namedPatterns ?? [])]),
    ]);
    const watchers = [...names].map(name => ({ globPattern: `**/${name}` }));
    void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
  if (client.tellsFolders)
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      for (const { uri } of removed) folders.delete(uri);
      for (const { uri } of added) folders.add(uri);
      index.reset();
      crossFile.filesChanged();
    });
}
