import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type DryRunAnswer, type DryRunParams, rewriteRequest } from '../protocol';
import { askedFile, reveal } from '../reveal';
import { requestOf } from './form';
import type { DryRunForm, FromPage, ToPage } from './messages';
import { pageOf } from './page';

/** Registers the command that opens the dry run of the file in the active editor. */
export function registerDryRun(context: vscode.ExtensionContext, client: LanguageClient): vscode.Disposable[] {
  let panel: DryRunPanel | undefined;
  const open = (asked?: unknown) => {
    const uri = askedFile(asked);
    if (!uri) return;
    panel ??= new DryRunPanel(context.extensionUri, client, () => {
      panel = undefined;
    });
    panel.show(uri);
  };
  return [vscode.commands.registerCommand('ccconfig.dryRun', open), { dispose: () => panel?.dispose() }];
}

/** The panel "Dry Run": a request in, what every rule makes of it out. It follows what is typed into the file. */
class DryRunPanel {
  private readonly panel: vscode.WebviewPanel;
  private readonly following: vscode.Disposable;
  private uri: vscode.Uri | undefined;
  private form: DryRunForm | undefined;
  /** Counts runs, so that an answer that comes late is not shown. */
  private runs = 0;

  constructor(
    extension: vscode.Uri,
    private readonly client: LanguageClient,
    closed: () => void,
  ) {
    const dist = vscode.Uri.joinPath(extension, 'dist');
    this.panel = vscode.window.createWebviewPanel('ccconfig.dryRun', 'Dry Run', vscode.ViewColumn.Beside, {
      enableScripts: true,
      enableFindWidget: true,
      localResourceRoots: [dist],
    });
    const { webview } = this.panel;
    const file = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(dist, name)).toString();
    webview.onDidReceiveMessage((message: FromPage) => this.hear(message));
    webview.html = pageOf({
      script: file('dry-run.js'),
      style: file('dry-run.css'),
      origin: webview.cspSource,
      nonce: randomUUID(),
    });
    this.following = vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.toString() === this.uri?.toString()) void this.run();
    });
    this.panel.onDidDispose(() => {
      this.following.dispose();
      closed();
    });
  }

  show(uri: vscode.Uri): void {
    this.uri = uri;
    this.panel.reveal(undefined, false);
    void this.run();
  }

  dispose(): void {
    this.panel.dispose();
  }

  private hear(message: FromPage): void {
    if (message.type === 'reveal') {
      if (this.uri) void reveal(this.uri, message.range);
      return;
    }
    this.form = message.form;
    void this.run();
  }

  private async run(): Promise<void> {
    const { uri, form } = this;
    if (!uri || !form) return;
    const run = ++this.runs;
    await this.client.start(); // if it is not running yet
    const params: DryRunParams = { uri: uri.toString(), request: requestOf(form) };
    const answer = await this.client.sendRequest<DryRunAnswer>(rewriteRequest, params);
    if (run !== this.runs) return;
    const message: ToPage = { file: vscode.workspace.asRelativePath(uri), answer };
    await this.panel.webview.postMessage(message);
  }
}
