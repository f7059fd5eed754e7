import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { FilePanel, type PanelParts, registerFilePanel } from '../file-panel';
import {
  type AllowedDomains,
  type AllowFramingAnswer,
  type AllowFramingParams,
  allowFramingRequest,
  type FramingAnswer,
  type FramingParams,
  framingRequest,
} from '../protocol';
import { reveal } from '../reveal';
import type { FromPage, ToPage } from './messages';
import { main } from './page';

const look = { command: 'ccconfig.framing', title: 'Framing', page: 'framing', main };

/** Registers the command that shows who may frame the application by the file in the active editor. */
export function registerFraming(context: vscode.ExtensionContext, client: LanguageClient): vscode.Disposable[] {
  const extension = context.extensionUri;
  return registerFilePanel(look.command, closed => new FramingPanel({ extension, client, closed }));
}

/** The panel "Framing": who may frame the application, rule by rule. */
class FramingPanel extends FilePanel<FromPage, ToPage> {
  /** The page to be tried; undefined before the panel's own page is there. */
  private tried: string | undefined;

  constructor(parts: PanelParts) {
    super(parts, look);
  }

  protected async hear(message: FromPage): Promise<unknown> {
    switch (message.type) {
      case 'try':
        this.tried = message.url;
        return this.refresh();
      case 'reveal':
        return this.uri && reveal(this.uri, message.range);
      case 'copy':
        await vscode.env.clipboard.writeText(message.text);
        return this.say({ type: 'copied', text: message.text });
      default:
        return this.allow(message.allow);
    }
  }

  protected async refresh(): Promise<void> {
    const { uri, tried } = this;
    if (!uri || tried === undefined) return;
    const params: FramingParams = { uri: uri.toString(), url: tried };
    const answer = await this.latest<FramingAnswer>(framingRequest, params);
    if (!answer) return;
    const file = vscode.workspace.asRelativePath(uri);
    await this.say({ type: 'answer', uri: params.uri, file, answer });
  }

  /** Has the server change the file, in one undo step. */
  private async allow(allow: AllowedDomains): Promise<void> {
    const { uri } = this;
    if (!uri) return;
    await vscode.workspace.openTextDocument(uri);
    const params: AllowFramingParams = { uri: uri.toString(), allow };
    const answer = await this.request<AllowFramingAnswer>(allowFramingRequest, params);
    await this.say({ type: 'allowed', answer });
  }
}
