import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { documentOf } from './page-document';
import { askedFile } from './reveal';

/** What a panel is called, and what it is made of. */
export interface PanelLook {
  /** The command that opens it, which is its view type too. */
  readonly command: string;
  readonly title: string;
  /** Name of its script and style below `dist`. */
  readonly page: string;
  /** What stands in its page's `main`, as HTML. */
  readonly main: string;
  /** Whether the editor keeps the focus when the panel opens: one that is only looked at. */
  readonly editorKeepsFocus?: boolean;
}

/** What every panel is given when it is opened. */
export interface PanelParts {
  readonly extension: vscode.Uri;
  readonly client: LanguageClient;
  readonly closed: () => void;
}

/** Registers the command that opens the one panel of its sort, for the file that is asked for or is in the active editor. */
export function registerFilePanel(
  command: string,
  open: (closed: () => void) => FilePanel<never, unknown>,
): vscode.Disposable[] {
  let panel: FilePanel<never, unknown> | undefined;
  const show = (asked?: unknown) => {
    const uri = askedFile(asked);
    if (!uri) return;
    panel ??= open(() => {
      panel = undefined;
    });
    panel.show(uri);
  };
  return [vscode.commands.registerCommand(command, show), { dispose: () => panel?.dispose() }];
}

/** A panel beside the editor that tells of one file what the server answers, and follows what becomes of the file. */
export abstract class FilePanel<FromPage, ToPage> {
  /** The file that it tells of. */
  protected uri: vscode.Uri | undefined;
  private readonly panel: vscode.WebviewPanel;
  private readonly client: LanguageClient;
  private readonly keepsFocus: boolean;
  /** Counts questions, so that an answer that comes late is not shown. */
  private asked = 0;

  constructor({ extension, client, closed }: PanelParts, look: PanelLook) {
    this.client = client;
    this.keepsFocus = look.editorKeepsFocus ?? false;
    const dist = vscode.Uri.joinPath(extension, 'dist');
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: this.keepsFocus };
    this.panel = vscode.window.createWebviewPanel(look.command, look.title, place, {
      enableScripts: true,
      enableFindWidget: true,
      localResourceRoots: [dist],
    });
    const { webview } = this.panel;
    const file = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(dist, name)).toString();
    webview.onDidReceiveMessage((message: FromPage) => void this.hear(message));
    webview.html = documentOf({
      title: look.title,
      main: look.main,
      script: file(`${look.page}.js`),
      style: file(`${look.page}.css`),
      origin: webview.cspSource,
      nonce: randomUUID(),
    });
    const follow = (uris: readonly vscode.Uri[]) => {
      if (uris.some(uri => uri.toString() === this.uri?.toString())) void this.refresh();
    };
    const following = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument(({ document }) => follow([document.uri])),
      // What the configuration and other files say about it changed, perhaps.
      vscode.languages.onDidChangeDiagnostics(({ uris }) => follow(uris)),
    );
    this.panel.onDidDispose(() => {
      following.dispose();
      closed();
    });
  }

  show(uri: vscode.Uri): void {
    this.uri = uri;
    this.panel.reveal(undefined, this.keepsFocus);
    void this.refresh();
  }

  dispose(): void {
    this.panel.dispose();
  }

  /** What the page says: that it is ready (a page that was hidden comes back empty, and says so again), or what is pressed. */
  protected abstract hear(message: FromPage): unknown;

  /** Asks the server anew and shows what it says; nothing while the page is not ready. */
  protected abstract refresh(): Promise<void>;

  /** The server's answer; undefined where `refresh` has asked again meanwhile. */
  protected async latest<Answer>(method: string, params: object): Promise<Answer | undefined> {
    const asked = ++this.asked;
    const answer = await this.request<Answer>(method, params);
    return asked === this.asked ? answer : undefined;
  }

  protected async request<Answer>(method: string, params: object): Promise<Answer> {
    await this.client.start(); // if it is not running yet
    return this.client.sendRequest<Answer>(method, params);
  }

  protected async say(message: ToPage): Promise<void> {
    await this.panel.webview.postMessage(message);
  }
}
