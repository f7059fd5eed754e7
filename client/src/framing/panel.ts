import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  type AllowedDomains,
  type AllowFramingAnswer,
  type AllowFramingParams,
  allowFramingRequest,
  type FramingAnswer,
  type FramingParams,
  framingRequest,
} from '../protocol';
import { askedFile, reveal } from '../reveal';
import type { FromPage, ToPage } from './messages';
import { pageOf } from './page';

/** Registers the command that shows who may frame the application by the file in the active editor. */
export function registerFraming(context: vscode.ExtensionContext, client: LanguageClient): vscode.Disposable[] {
  let panel: FramingPanel | undefined;
  const open = (asked?: unknown) => {
    const uri = askedFile(asked);
    if (!uri) return;
    panel ??= new FramingPanel(context.extensionUri, client, () => {
      panel = undefined;
    });
    panel.show(uri);
  };
  return [vscode.commands.registerCommand('ccconfig.framing', open), { dispose: () => panel?.dispose() }];
}

/** The panel "Framing": who may frame the application, rule by rule. It follows what is typed into the file. */
class FramingPanel {
  private readonly panel: vscode.WebviewPanel;
  private readonly following: vscode.Disposable;
  private uri: vscode.Uri | undefined;
  /** The page to be tried; undefined before the panel's own page is there. */
  private tried: string | undefined;
  /** Counts requests, so that an answer that comes late is not shown. */
  private asked = 0;

  constructor(
    extension: vscode.Uri,
    private readonly client: LanguageClient,
    closed: () => void,
  ) {
    const dist = vscode.Uri.joinPath(extension, 'dist');
    this.panel = vscode.window.createWebviewPanel('ccconfig.framing', 'Framing', vscode.ViewColumn.Beside, {
      enableScripts: true,
      enableFindWidget: true,
      localResourceRoots: [dist],
    });
    const { webview } = this.panel;
    const file = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(dist, name)).toString();
    webview.onDidReceiveMessage((message: FromPage) => void this.hear(message));
    webview.html = pageOf({
      script: file('framing.js'),
      style: file('framing.css'),
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
    this.panel.reveal(undefined, false);
    void this.ask();
  }

  dispose(): void {
    this.panel.dispose();
  }

  private async hear(message: FromPage): Promise<void> {
    switch (message.type) {
      case 'try':
        this.tried = message.url;
        return this.ask();
      case 'reveal':
        return this.uri && reveal(this.uri, message.range);
      case 'copy':
        await vscode.env.clipboard.writeText(message.text);
        return this.say({ type: 'said', text: 'Copied.', isFailure: false });
      default:
        return this.allow(message.allow);
    }
  }

  private async ask(): Promise<void> {
    const { uri, tried } = this;
    if (!uri || tried === undefined) return;
    const asked = ++this.asked;
    await this.client.start(); // if it is not running yet
    const params: FramingParams = { uri: uri.toString(), url: tried };
    const answer = await this.client.sendRequest<FramingAnswer>(framingRequest, params);
    if (asked !== this.asked) return;
    const file = vscode.workspace.asRelativePath(uri);
    await this.say({ type: 'answer', uri: params.uri, file, answer });
  }

  /** Has the server change the file, in one undo step. */
  private async allow(allow: AllowedDomains): Promise<void> {
    const { uri } = this;
    if (!uri) return;
    await vscode.workspace.openTextDocument(uri);
    const params: AllowFramingParams = { uri: uri.toString(), allow };
    const { problem } = await this.client.sendRequest<AllowFramingAnswer>(allowFramingRequest, params);
    const text = problem ?? 'Written into every rule; the file is not saved yet.';
    await this.say({ type: 'said', text, isFailure: problem !== undefined });
  }

  private async say(message: ToPage): Promise<void> {
    await this.panel.webview.postMessage(message);
  }
}
