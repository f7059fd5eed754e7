import { fieldSuffixes, fieldType } from '../../domain/csr/subject';
import { fieldNames } from './data/fields';

/** Whether an entry, by its name, is a field of the subject or what belongs to its prompt: `O`, `0.OU`, `CN_default`. */
export function isFieldName(name: string): boolean {
  const suffix = fieldSuffixes.find(of => name.endsWith(of)) ?? '';
  return fieldNames.has(fieldType(name.slice(0, name.length - suffix.length)).type);
}
