import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { refactorCommand } from './protocol';
import { ruleIds, ruleOf, rulePage } from './rule-page';

/** Registers what the palette offers. */
export function registerCommands(
  context: vscode.ExtensionContext,
  client: LanguageClient,
  output: vscode.LogOutputChannel,
): vscode.Disposable[] {
  const register = vscode.commands.registerCommand;
  return [
    register('ccconfig.convertToWindows', () => refactor(client, 'convert-to-windows')),
    register('ccconfig.convertToSql', () => refactor(client, 'convert-to-sql')),
    register('ccconfig.explainRule', (id?: unknown) => explainRule(context.extensionUri, id)),
    register('ccconfig.restartServer', () => client.restart()),
    register('ccconfig.showOutput', () => output.show()),
  ];
}

/** Has the server change the file in the active editor, in one undo step. */
async function refactor(client: LanguageClient, id: string): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  await client.start(); // if it is not running yet
  if (document) await vscode.commands.executeCommand(refactorCommand, document.uri.toString(), id);
}

/** Shows the page of a rule: the one asked for, else the one picked, those at the cursor first. */
async function explainRule(extension: vscode.Uri, asked: unknown): Promise<void> {
  const id = typeof asked === 'string' ? asked : await pickRule(extension);
  const page = id && rulePage(extension, id);
  if (page) await vscode.commands.executeCommand('markdown.showPreview', page);
}

async function pickRule(extension: vscode.Uri): Promise<string | undefined> {
  const here = new Map(findingsAtCursor().map(finding => [ruleOf(finding) ?? '', finding.message]));
  here.delete('');
  const all = await ruleIds(extension);
  const items: vscode.QuickPickItem[] = [...here].map(([label, detail]) => ({ label, detail }));
  if (items.length > 0) items.push({ label: '', kind: vscode.QuickPickItemKind.Separator });
  items.push(...all.filter(id => !here.has(id)).map(label => ({ label })));
  const picked = await vscode.window.showQuickPick(items, { placeHolder: 'Rule to explain', matchOnDetail: true });
  return picked?.label;
}

function findingsAtCursor(): vscode.Diagnostic[] {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return [];
  const { document, selection } = editor;
  return vscode.languages.getDiagnostics(document.uri).filter(({ range }) => range.intersection(selection));
}
