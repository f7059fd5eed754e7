import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { FilePanel, type PanelParts, registerFilePanel } from '../file-panel';
import { type CsrAnswer, csrRequest, type FileParams } from '../protocol';
import { reveal } from '../reveal';
import type { FromPage, ToPage } from './messages';
import { main } from './page';

const look = {
  command: 'ccconfig.csrPreview',
  title: 'Certificate Request',
  page: 'csr-preview',
  main,
  editorKeepsFocus: true,
};

/** Registers the command that shows the certificate request of the file in the active editor. */
export function registerCsrPreview(context: vscode.ExtensionContext, client: LanguageClient): vscode.Disposable[] {
  const extension = context.extensionUri;
  return registerFilePanel(look.command, closed => new CsrPanel({ extension, client, closed }));
}

/** Files that are most likely to be included by another. */
const includable = /\.(?:cnf|conf|inc)$/i;

/** The panel "Certificate Request": what OpenSSL makes of the file. */
class CsrPanel extends FilePanel<FromPage, ToPage> {
  private isReady = false;

  constructor(parts: PanelParts) {
    const following = vscode.workspace.onDidChangeTextDocument(({ document: { uri } }) => {
      if (includable.test(uri.path) && uri.toString() !== this.uri?.toString()) void this.refresh();
    });
    const closed = () => {
      following.dispose();
      parts.closed();
    };
    super({ ...parts, closed }, look);
  }

  protected hear(message: FromPage): unknown {
    if (message.type === 'reveal') return this.uri && reveal(this.uri, message.range);
    this.isReady = true;
    return this.refresh();
  }

  protected async refresh(): Promise<void> {
    const { uri } = this;
    if (!uri || !this.isReady) return;
    const params: FileParams = { uri: uri.toString() };
    const answer = await this.latest<CsrAnswer>(csrRequest, params);
    if (answer) await this.say({ file: vscode.workspace.asRelativePath(uri), answer });
  }
}
