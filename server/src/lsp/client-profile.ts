import { type InitializeParams, MarkupKind } from 'vscode-languageserver';
import type { ClientAbilities } from '../services/checked-document';

/** What the client said about itself when it started the server. */
export interface ClientProfile extends ClientAbilities {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  /** Answers `workspace/configuration`. */
  readonly hasConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly preparesRename: boolean;
  readonly tellsFolders: boolean;
  /** Answers `ccconfig/readFile`. */
  readonly readsFiles: boolean;
  readonly folders: readonly string[];
}

/** Reads the parameters of `initialize`. */
export function profileOf({ capabilities, initializationOptions, ...params }: InitializeParams): ClientProfile {
  const { textDocument = {}, workspace = {} } = capabilities;
  const options = (initializationOptions ?? {}) as Record<string, unknown>;
  const item = textDocument.completion?.completionItem;
  const defaults = textDocument.completion?.completionList?.itemDefaults ?? [];
  return {
    documentChanges: workspace.workspaceEdit?.documentChanges === true,
    applyEdit: workspace.applyEdit === true,
    snippets: item?.snippetSupport === true,
    markdownHover: takesMarkdown(textDocument.hover?.contentFormat),
    markdownCompletion: takesMarkdown(item?.documentationFormat),
    completionDefaults: defaults.includes('editRange') && defaults.includes('data'),
    hierarchicalSymbols: textDocument.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    relatedInformation: (textDocument.publishDiagnostics ?? textDocument.diagnostic)?.relatedInformation === true,
    codeDescription: (textDocument.publishDiagnostics ?? textDocument.diagnostic)?.codeDescriptionSupport === true,
    diagnosticTags: (textDocument.publishDiagnostics ?? textDocument.diagnostic)?.tagSupport !== undefined,
    snippetsContributed: options.snippetsContributed === true,
    suggestCommand: typeof options.suggestCommand === 'string' ? options.suggestCommand : undefined,
    lensCommands: textsOf(options.lensCommands),
    pullsDiagnostics: textDocument.diagnostic !== undefined,
    refreshesDiagnostics: workspace.diagnostics?.refreshSupport === true,
    hasConfiguration: workspace.configuration === true,
    registersConfiguration: workspace.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
    preparesRename: textDocument.rename?.prepareSupport === true,
    tellsFolders: workspace.workspaceFolders === true,
    readsFiles: options.readFile === true,
    folders: params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []),
  };
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(each => typeof each === 'string') : [];
}

/** A client that names no format knows only plain text or leaves the choice to the server; editors of today show markdown. */
function takesMarkdown(formats: readonly MarkupKind[] | undefined): boolean {
  return formats === undefined || formats.includes(MarkupKind.Markdown);
}
