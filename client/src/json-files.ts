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
  async provideCompletionItem(document, position, context, token, next) {
    const found = await next(document, position, context, token);
    if (!isAnsweredBySchema(document)) return found;
    const items = Array.isArray(found) ? found : (found?.items ?? []);
    // Names of things in other files are in no schema.
    return items.filter(({ kind }) => kind === vscode.CompletionItemKind.Reference);
  },
  provideHover: (document, position, token, next) =>
    isAnsweredBySchema(document) ? undefined : next(document, position, token),
};
