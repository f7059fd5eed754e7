// The floor: a language server that syncs text, publishes an empty list on each change and answers requests with nothing.
// No server on this protocol library can be faster.
import { TextDocumentSyncKind } from 'vscode-languageserver';
import { createConnection, ProposedFeatures, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);

connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    completionProvider: {},
    hoverProvider: true,
    documentSymbolProvider: true,
    codeActionProvider: true,
  },
}));
documents.onDidChangeContent(({ document }) => {
  connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics: [] });
});
connection.onCompletion(() => []);
connection.onHover(() => null);
connection.onDocumentSymbol(() => []);
connection.onCodeAction(() => []);
documents.listen(connection);
connection.listen();
