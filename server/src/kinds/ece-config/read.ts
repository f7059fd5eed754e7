import type { Reading } from '../../core/kind';
import { fillMessage } from '../../core/rule';
import { valueText, variableName } from './data/names';
import { syntaxMessages } from './data/syntax-messages';
import { isSound } from './host-value';
import type { EceConfig } from './model';

/** The name that the gadget will use; null where there is none, or only the running page knows. */
export function read(model: EceConfig): Reading {
  const value = isSound(model) ? model.variable.value : undefined;
  const name = value?.type === 'string' ? value.value.text : null;
  const error = errorOf(model);
  const shown = name ?? (value?.type === 'unknown' ? valueText.unknown : valueText.notSet);
  const lines = [`${variableName}  ${shown}`, ...(error ? [error] : [])];
  return { model: { [variableName]: name, error }, text: lines.join('\n') };
}

function errorOf({ script }: EceConfig): string | null {
  if (script.problem) return fillMessage(syntaxMessages[script.problem.code], { what: script.problem.what || 'end' });
  return script.oddQuotes ? valueText.broken : null;
}
