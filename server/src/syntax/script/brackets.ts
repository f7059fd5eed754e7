import { tokenizer } from 'acorn';

const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** The offsets of the brackets that are still open at the end of a text, outermost first; what cannot be read ends the search. */
export function openBrackets(text: string): number[] {
  const open: number[] = [];
  try {
    for (const { type, start } of tokenizer(text, { ecmaVersion: 'latest' })) {
      const { label } = type;
      if (label === '(' || label === '[' || label === '{' || label === '${')
        open.push(label === '${' ? start + 1 : start);
      const wanted = pairs[label];
      if (wanted && text[open.at(-1) ?? -1] === wanted) open.pop();
    }
  } catch {
    // The part before what cannot be read has been looked at.
  }
  return open;
}
