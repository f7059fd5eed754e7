import type { HeaderProblem } from './problem';
import { isUnknown, splitAt, trimmedPart, wholePart } from './text';

/**
 * Checks X-Content-Type-Options, of which browsers know one value, `nosniff`, and read only the first item. Source: Fetch Standard.
 * @param value with `unknown` for what a template fills in
 */
export function checkContentTypeOptions(value: string): HeaderProblem<'not-nosniff'>[] {
  const first = trimmedPart(splitAt(wholePart(value), ',')[0]!);
  if (isUnknown(first) || first.text.toLowerCase() === 'nosniff') return [];
  const { start, end } = first;
  const data = { written: first.text };
  return [{ code: 'not-nosniff', start, end, data, repair: { start, end, text: 'nosniff' } }];
}
