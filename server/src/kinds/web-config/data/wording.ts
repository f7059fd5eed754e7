/** What IIS does with a file that it cannot read. */
export const refused = 'IIS refuses the file and answers every request with 500.19 (0x8007000d)';

/** The same as a sentence. */
export const notRead = 'IIS cannot read the file and answers every request with 500.19 (0x8007000d).';

/** What IIS does with two entries of one key. */
export const refusedTwice = 'IIS refuses the file and answers every request with 500.19 (0x800700b7)';

/** Words in a row: `a, b or c`. */
export function oneOf(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
