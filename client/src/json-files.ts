import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient/node';

/**
 * Whether the editor's own support of JSON answers for a document. It knows our schemas from the manifest, and what the server
 * says besides would be shown twice.
 */
function isAnsweredBySchema({ languageId }: vscode.TextDocument): boolean {
  return /^jsonc?$/.test(languageId) && vscode.extensions.getExtension('vscode.json-language-features') !== undefined;
}

/** Middleware that leaves completion and hover of JSON to the editor where it has them. */
export const schemasAnswer: Middleware = {
  provideCompletionItem: (document, position, context, token, next) =>
    isAnsweredBySchema(document) ? undefined : next(document, position, context, token),
  provideHover: (document, position, token, next) =>
    isAnsweredBySchema(document) ? undefined : next(document, position, token),
};
