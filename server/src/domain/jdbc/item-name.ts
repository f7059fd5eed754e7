/** Whether a name has a line break, a tab or several blanks in it: more than one word, or one that was torn apart. */
export function hasBrokenBlanks(name: string): boolean {
  return /[\x00-\x1f]|\s{2}/.test(name);
}
