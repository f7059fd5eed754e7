import { otherSpelling, propertyNamed } from './data/properties';

/** What stands in the place of every password. */
export const mask = '***';

const secretWord = /pass|pwd|secret|token|key/i;

/** Whether the value of a property must never be shown: by the table where the name is known, else by the look of the name. */
export function isSecretName(name: string): boolean {
  const known = propertyNamed(name) ?? propertyNamed(otherSpelling(name)?.property ?? '');
  return known ? known.secret === true : secretWord.test(name);
}

/** A piece of a URL fit to be shown: cut behind the first `=` where a password may follow. */
export function withoutSecret(text: string): string {
  const at = text.indexOf('=');
  return at >= 0 && secretWord.test(text) ? `${text.slice(0, at + 1)}${mask}` : text;
}

const longest = 60;

/** A piece of a URL as a message may show it: on one line, not too long, and without what may be a password. */
export function shown(text: string): string {
  const line = withoutSecret(text).replace(/\s+/g, ' ');
  const open = line.includes('@') ? `${mask}${line.slice(line.lastIndexOf('@'))}` : line;
  return open.length > longest ? `${open.slice(0, longest)}…` : open;
}
