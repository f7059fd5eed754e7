import { applyEdits } from '../core/fix';
import type { Refactoring } from '../core/kind';
import type { Analysis } from '../core/lint';

/** The command that applies a refactoring of a whole file. Arguments: the file's URI, the refactoring's id. */
export const refactorCommand = 'ccconfig.refactor';

/** Whether a refactoring rewrites how every pool logs on, so that its result is verified before it is applied. */
export function isConversion(id: string): boolean {
  return id.startsWith('convert-to-');
}

/** The refactoring of that id that the file allows at present. */
export function findRefactoring({ kind, model, config }: Analysis, id: string): Refactoring | undefined {
  return kind.refactorings?.(model, undefined, config).find(refactoring => refactoring.id === id);
}

/**
 * Reads the result of a conversion with a second parser.
 * @returns why it must not be applied, as a sentence; undefined where nothing speaks against it
 */
export async function objectionTo({ id, edits }: Refactoring, text: string): Promise<string | undefined> {
  if (!isConversion(id)) return undefined;
  const { verifyConversion } = await import('./verify-conversion');
  return verifyConversion(text, applyEdits(text, edits));
}
