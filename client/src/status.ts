import * as vscode from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import { type FileStatus, statusRequest } from './protocol';

/**
 * Keeps the language status of our files, in the `{}` of the status bar, up to date:
 * what is checked, with which `ccconfig.jsonc`, and why a file is not.
 */
export function registerStatus(client: LanguageClient, selector: vscode.DocumentSelector): vscode.Disposable[] {
  const item = vscode.languages.createLanguageStatusItem('ccconfig.status', selector);
  item.name = 'Contact Center Config';
  const update = () => void show(client, item, selector);
  update();
  return [
    item,
    client.onDidChangeState(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const active = vscode.window.activeTextEditor?.document.uri.toString();
      if (uris.some(uri => uri.toString() === active)) update();
    }),
  ];
}

async function show(client: LanguageClient, item: vscode.LanguageStatusItem, selector: vscode.DocumentSelector) {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || !vscode.languages.match(selector, document)) return;
  if (client.state !== State.Running) {
    const starting = client.state === State.Starting || client.state === State.StartFailed;
    return fill(item, { text: starting ? 'Starting…' : 'Stopped', busy: client.state === State.Starting });
  }
  try {
    const status = await client.sendRequest<FileStatus>(statusRequest, { uri: document.uri.toString() });
    if (vscode.window.activeTextEditor?.document === document) fill(item, describe(status));
  } catch (error) {
    client.warn('The status of the file is not known.', error, false);
  }
}

interface Shown {
  readonly text: string;
  readonly detail?: string;
  readonly severity?: vscode.LanguageStatusSeverity;
  readonly busy?: boolean;
  readonly command?: vscode.Command;
}

function fill(item: vscode.LanguageStatusItem, shown: Shown): void {
  item.text = shown.text;
  item.detail = shown.detail;
  item.severity = shown.severity ?? vscode.LanguageStatusSeverity.Information;
  item.busy = shown.busy ?? false;
  item.command = shown.command ?? { command: 'ccconfig.showOutput', title: 'Show Output' };
}

/** A status in words. */
export function describe({ title = 'Checked', reason, config, counts }: FileStatus): Shown {
  if (reason) return { text: 'Not checked', detail: reason, severity: vscode.LanguageStatusSeverity.Warning };
  const text = findings(counts);
  if (!config) return { text, detail: `${title}, no ccconfig.jsonc` };
  const uri = vscode.Uri.parse(config);
  return {
    text,
    detail: `${title}, with ${vscode.workspace.asRelativePath(uri)}`,
    command: { command: 'vscode.open', title: 'Open ccconfig.jsonc', arguments: [uri] },
  };
}

function findings(counts: FileStatus['counts']): string {
  const some = (['error', 'warning', 'info', 'hint'] as const).flatMap(severity => {
    const count = counts?.[severity] ?? 0;
    return count > 0 ? [`${count} ${severity}${count > 1 && severity !== 'info' ? 's' : ''}`] : [];
  });
  return some.join(', ') || 'No problems';
}
