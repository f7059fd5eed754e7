import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { createClient, fileSelector } from './client';
import { registerCommands } from './commands';
import { registerCsrPreview } from './csr-preview/panel';
import { registerDryRun } from './dry-run/panel';
import { registerFraming } from './framing/panel';
import { registerNewRequest } from './new-request';
import { registerRewriteTests } from './rewrite-tests';
import { registerStatus } from './status';

let client: LanguageClient | undefined;

/**
 * Starts the language server, without waiting for it; called when the first file of ours is opened or a folder holds
 * a `ccconfig.jsonc`.
 */
export function activate(context: vscode.ExtensionContext): void {
  const output = vscode.window.createOutputChannel('Contact Center Config', { log: true });
  client = createClient(context, output);
  context.subscriptions.push(
    ...registerCommands(context, client, output),
    ...registerDryRun(context, client),
    ...registerFraming(context, client),
    ...registerCsrPreview(context, client),
    ...registerNewRequest(client),
    ...registerRewriteTests(client),
    ...registerStatus(client, fileSelector),
    output,
  );
  void vscode.commands.executeCommand('setContext', 'ccconfig.active', true);
  client.start().catch(error => output.error(error)); // the client tells the person itself
}

/** Lets the server end before the window does. */
export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}
