import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { FilePanel, type PanelParts, registerFilePanel } from '../file-panel';
import { type DryRunAnswer, type DryRunParams, rewriteRequest } from '../protocol';
import { reveal } from '../reveal';
import { requestOf } from './form';
import type { DryRunForm, FromPage, ToPage } from './messages';
import { main } from './page';

const look = { command: 'ccconfig.dryRun', title: 'Dry Run', page: 'dry-run', main };

/** Registers the command that opens the dry run of the file in the active editor. */
export function registerDryRun(context: vscode.ExtensionContext, client: LanguageClient): vscode.Disposable[] {
  const extension = context.extensionUri;
  return registerFilePanel(look.command, closed => new DryRunPanel({ extension, client, closed }));
}

/** The panel "Dry Run": a request in, what every rule makes of it out. */
class DryRunPanel extends FilePanel<FromPage, ToPage> {
  private form: DryRunForm | undefined;

  constructor(parts: PanelParts) {
    super(parts, look);
  }

  protected hear(message: FromPage): unknown {
    if (message.type === 'reveal') return this.uri && reveal(this.uri, message.range);
    if (message.type === 'copy') return vscode.env.clipboard.writeText(message.text);
    this.form = message.form;
    return this.refresh();
  }

  protected async refresh(): Promise<void> {
    const { uri, form } = this;
    if (!uri || !form) return;
    const params: DryRunParams = { uri: uri.toString(), request: requestOf(form) };
    const answer = await this.latest<DryRunAnswer>(rewriteRequest, params);
    if (answer) await this.say({ file: vscode.workspace.asRelativePath(uri), answer });
  }
}
