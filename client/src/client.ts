import type * as vscode from 'vscode';
import { LanguageClient, type LanguageClientOptions, TransportKind } from 'vscode-languageclient/node';
import { schemasAnswer } from './json-files';
import { type FileParams, type InitializationOptions, readFileRequest } from './protocol';
import { readTextFile } from './read-file';
import { ruleLinks } from './rule-page';

/** The files the server is told about, in whatever file system they are. */
export const fileSelector = [
  { language: 'connection-pool-map' },
  { language: 'service-script' },
  { language: 'certificate-map' },
  { language: 'finesse-layout' },
  { language: 'web-config' },
  { language: 'ece-config' },
  { language: 'reportsdb-properties' },
  { language: 'index-stats-properties' },
  { language: 'openssl-cnf' },
  { language: 'xml', pattern: '**/{agent,solve,cobrowse}.xml' },
  { language: 'xml', pattern: '**/*{finesse,desktop}*layout*.xml' },
  { pattern: '**/ccconfig.jsonc' },
  { pattern: '**/*.config.tests.jsonc' },
];

/** The client of the packaged language server, not started yet. */
export function createClient(context: vscode.ExtensionContext, outputChannel: vscode.LogOutputChannel): LanguageClient {
  const initializationOptions: InitializationOptions = {
    snippetsContributed: true,
    readFile: true,
    suggestCommand: 'editor.action.triggerSuggest',
    lensCommands: ['ccconfig.dryRun', 'ccconfig.framing', 'ccconfig.csrPreview'],
  };
  const options: LanguageClientOptions = {
    documentSelector: fileSelector,
    outputChannel,
    initializationOptions,
    middleware: { ...ruleLinks, ...schemasAnswer },
  };
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  const client = new LanguageClient('ccconfig', 'Contact Center Config', server, options);
  context.subscriptions.push(client.onRequest(readFileRequest, ({ uri }: FileParams) => readTextFile(uri)));
  return client;
}
