import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { createClient, fileSelector } from './client';
import { registerCommands } from './commands';
import { registerStatus } from './status';

let client: LanguageClient | undefined;

/** Starts the language server; called when the first file of ours is opened or a folder holds a `ccconfig.jsonc`. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const output = vscode.window.createOutputChannel('Contact Center Config', { log: true });
  client = createClient(context, output);
  context.subscriptions.push(
    ...registerCommands(context, client, output),
    ...registerStatus(client, fileSelector),
    output,
  );
  await vscode.commands.executeCommand('setContext', 'ccconfig.active', true);
  await client.start();
}

/** Lets the server end before the window does. */
export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}
