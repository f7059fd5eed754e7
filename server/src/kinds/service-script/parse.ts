import { parseBatch } from '../../syntax/script/batch';
import { variableNamed } from './data/variables';
import type { ServiceScript } from './model';

/** Reads any text; never throws. */
export function parseServiceScript(text: string): ServiceScript {
  const batch = parseBatch(text);
  const known = batch.sets.flatMap(set => {
    const variable = variableNamed(set.name.text);
    return variable ? [{ ...set, variable }] : [];
  });
  return { batch, known };
}
