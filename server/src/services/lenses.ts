import type { CodeLens } from 'vscode-languageserver';
import type { CheckedDocument } from './checked-document';
import { rangeOf } from './positions';
import { refactorCommand } from './refactor';

/** The lenses of a document; a lens with a refactoring applies it when clicked. */
export function lensesOf({ uri, analysis: { kind, model }, positions }: CheckedDocument): CodeLens[] {
  return (kind.lenses?.(model) ?? []).map(({ span, title, refactoring }) => ({
    range: rangeOf(positions, { start: span.start, end: span.start }),
    command: refactoring ? { title, command: refactorCommand, arguments: [uri, refactoring] } : { title, command: '' },
  }));
}
