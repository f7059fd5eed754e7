import * as vscode from 'vscode';
import type { TextRange } from './protocol';

/** Shows a place in the editor that has the file, else in a new one beside the active panel. */
export async function reveal(uri: vscode.Uri, { start, end }: TextRange): Promise<void> {
  const address = uri.toString();
  const visible = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === address);
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  await vscode.window.showTextDocument(uri, { viewColumn: visible?.viewColumn ?? vscode.ViewColumn.One, selection });
}

/** The file that a menu (a URI) or a lens (the same as text) names, else that of the active editor. */
export function askedFile(asked: unknown): vscode.Uri | undefined {
  if (typeof asked === 'string') return vscode.Uri.parse(asked);
  return asked instanceof vscode.Uri ? asked : vscode.window.activeTextEditor?.document.uri;
}
