import type { CodeLens, Command } from 'vscode-languageserver';
import type { Lens } from '../core/kind';
import type { CheckedDocument, ClientAbilities } from './checked-document';
import { rangeOf } from './positions';
import { refactorCommand } from './refactor';

/** The lenses of a document; a lens with a refactoring applies it when clicked, one with a command calls it. */
export function lensesOf(
  { uri, analysis: { kind, model }, positions }: CheckedDocument,
  { lensCommands }: ClientAbilities,
): CodeLens[] {
  return (kind.lenses?.(model) ?? [])
    .filter(({ command }) => command === undefined || lensCommands.includes(command))
    .map(lens => ({
      range: rangeOf(positions, { start: lens.span.start, end: lens.span.start }),
      command: commandOf(lens, uri),
    }));
}

function commandOf({ title, refactoring, command }: Lens, uri: string): Command {
  if (command) return { title, command, arguments: [uri] };
  return refactoring ? { title, command: refactorCommand, arguments: [uri, refactoring] } : { title, command: '' };
}
