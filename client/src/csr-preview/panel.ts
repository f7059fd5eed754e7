import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type CsrAnswer, csrRequest, type FileParams } from '../protocol';
import { askedFile, reveal } from '../reveal';
import type { FromPage, ToPage } from './messages';
import { pageOf } from './page';

/** Registers the command that shows the certificate request of the file in the active editor. */
export function registerCsrPreview(context: vscode.ExtensionContext, client: LanguageClient): vscode.Disposable[] {
  let panel: CsrPanel | undefined;
  const open = (asked?: unknown) => {
    const uri = askedFile(asked);
    if (!uri) return;
    panel ??= new CsrPanel(context.extensionUri, client, () => {
      panel = undefined;
    });
    panel.show(uri);
  };
  return [vscode.commands.registerCommand('ccconfig.csrPreview', open), { dispose: () => panel?.dispose() }];
}

/** The panel "Certificate Request": what OpenSSL makes of the file. It follows what is typed. */
class CsrPanel {
  private readonly panel: vscode.WebviewPanel;
  private readonly following: vscode.Disposable;
  private uri: vscode.Uri | undefined;
  private isReady = false;
  /** Counts requests, so that an answer that comes late is not shown. */
  private asked = 0;

  constructor(
    extension: vscode.Uri,
    private readonly client: LanguageClient,
    closed: () => void,
  ) {
    const dist = vscode.Uri.joinPath(extension, 'dist');
    const beside = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    this.panel = vscode.window.createWebviewPanel('ccconfig.csrPreview', 'Certificate Request', beside, {
      enableScripts: true,
      enableFindWidget: true,
      localResourceRoots: [dist],
    });
    const { webview } = this.panel;
    const file = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(dist, name)).toString();
    webview.onDidReceiveMessage((message: FromPage) => this.hear(message));
    webview.html = pageOf({
      script: file('csr-preview.js'),
      style: file('csr-preview.css'),
      origin: webview.cspSource,
      nonce: randomUUID(),
    });
    this.following = vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.toString() === this.uri?.toString()) void this.ask();
    });
    this.panel.onDidDispose(() => {
      this.following.dispose();
      closed();
    });
  }

  show(uri: vscode.Uri): void {
    this.uri = uri;
    this.panel.reveal(undefined, true);
    void this.ask();
  }

  dispose(): void {
    this.panel.dispose();
  }

  /** A page that was hidden comes back empty, and says that it is ready again. */
  private hear(message: FromPage): void {
    if (message.type === 'reveal') {
      if (this.uri) void reveal(this.uri, message.range);
      return;
    }
    this.isReady = true;
    void this.ask();
  }

  private async ask(): Promise<void> {
    const { uri } = this;
    if (!uri || !this.isReady) return;
    const asked = ++this.asked;
    await this.client.start(); // if it is not running yet
    const params: FileParams = { uri: uri.toString() };
    const answer = await this.client.sendRequest<CsrAnswer>(csrRequest, params);
    if (asked !== this.asked) return;
    const message: ToPage = { file: vscode.workspace.asRelativePath(uri), answer };
    await this.panel.webview.postMessage(message);
  }
}
