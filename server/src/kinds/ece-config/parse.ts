import { readGlobal } from '../../syntax/script/global-variable';
import { parseScript } from '../../syntax/script/script';
import { variableName } from './data/names';
import type { EceConfig } from './model';

/** Reads any text; never throws and runs nothing of it. */
export function parseEceConfig(text: string): EceConfig {
  const script = parseScript(text);
  return { script, variable: readGlobal(script, variableName) };
}
