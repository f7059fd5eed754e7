import { nearMiss } from '../../core/near-miss';
import { variableName } from './data/names';

/** Whether a name is most likely a slip for that of the variable: other letter case, other signs between the words, a few letters. */
export function isNearName(name: string): boolean {
  if (name === variableName) return false;
  const plain = (of: string): string => of.toLowerCase().replace(/[\s_.$-]/g, '');
  return plain(name) === plain(variableName) || nearMiss(name, [variableName]) !== undefined;
}
