import type { TextEdit as LspTextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit } from '../core/span';
import type { CheckedDocument, ClientAbilities } from './checked-document';
import { textEditsOf } from './positions';

/** Edits of one file; `version` is null where no editor has it open. */
export interface FileEdits {
  readonly uri: string;
  readonly version: number | null;
  readonly edits: LspTextEdit[];
}

/** Edits of several files, versioned where the client can take that. */
export function workspaceEditOf(files: readonly FileEdits[], client: ClientAbilities): WorkspaceEdit {
  if (!client.documentChanges) return { changes: Object.fromEntries(files.map(({ uri, edits }) => [uri, edits])) };
  return { documentChanges: files.map(({ uri, version, edits }) => ({ textDocument: { uri, version }, edits })) };
}

/** Edits of one open document. */
export function documentEditOf(
  { uri, version, positions }: CheckedDocument,
  edits: readonly TextEdit[],
  client: ClientAbilities,
): WorkspaceEdit {
  return workspaceEditOf([{ uri, version, edits: textEditsOf(positions, edits) }], client);
}
