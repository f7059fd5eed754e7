import type { AttributeSchema } from './data/schema';
import { findWord } from './values';

/** What can be wrong with the value of an attribute. */
export type ValueProblem = 'bool' | 'enum' | 'flags' | 'number' | 'range' | 'empty' | 'blanks';

/** What is wrong with a value, if anything; a place that a tool still has to fill is left alone. */
export function valueProblem(text: string, schema: AttributeSchema): ValueProblem | undefined {
  if (schema.nonEmpty && text === '') return 'empty';
  if (schema.trimmed && text.trim() !== text) return 'blanks';
  const problem = typeProblem(text, schema);
  return problem && !isToken(text) ? problem : undefined;
}

function typeProblem(text: string, { type, values = {}, range }: AttributeSchema): ValueProblem | undefined {
  switch (type) {
    case 'bool':
      return /^(?:true|false)$/i.test(text) ? undefined : 'bool';
    case 'enum':
      return findWord(text, Object.keys(values)) === undefined ? 'enum' : undefined;
    case 'flags':
      return wrongFlags(text, Object.keys(values)).length > 0 ? 'flags' : undefined;
    case 'number':
      if (!/^\d{1,10}$/.test(text)) return 'number';
      return range && !isIn(Number(text), range) ? 'range' : undefined;
    case 'integer':
      return /^-?\d{1,19}$/.test(text) ? undefined : 'number';
    default:
      return undefined;
  }
}

/** The items between commas that are none of `words`, each with where it begins in `text`. */
export function wrongFlags(
  text: string,
  words: readonly string[],
): { readonly text: string; readonly start: number }[] {
  const wrong: { text: string; start: number }[] = [];
  let start = 0;
  for (const part of text.split(',')) {
    const item = part.trim();
    if (findWord(item, words) === undefined && text !== '')
      wrong.push({ text: item, start: start + part.length - part.trimStart().length });
    start += part.length + 1;
  }
  return wrong;
}

function isIn(value: number, { from, to, outside }: NonNullable<AttributeSchema['range']>): boolean {
  const isBetween = from <= value && value <= to;
  return outside ? !isBetween : isBetween;
}

/** Whether a value holds a mark that a deployment tool replaces, such as `#{Name}`, `$(Name)` or `__Name__`. */
function isToken(text: string): boolean {
  return /[#$]\{|\$\(|\{\{|__\w|%\w+%/.test(text);
}
