/** Character classes of OpenSSL's configuration files. Source: crypto/conf/keysets.pl, the default set. */
const white = 1;
const word = 2;
const punctuation = 4;
const quote = 8;

const classes = new Uint8Array(128);
const assign = (characters: string, value: number): void => {
  for (const character of characters) classes[character.charCodeAt(0)] = value;
};
assign(' \t\r\n', white);
assign('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_', word);
assign('!%&*+,-./;?@^|~', punctuation);
assign('"\'`', quote);

const classAt = (text: string, index: number): number => {
  const code = text.charCodeAt(index);
  return code < 128 ? classes[code]! : 0;
};

/** Blank, tab, carriage return, line feed; no other character counts as white space. */
export const isWhite = (text: string, index: number): boolean => classAt(text, index) === white;

/** A character of a variable's name. */
export const isWord = (text: string, index: number): boolean => classAt(text, index) === word;

/** A character of the name of an entry or a section. */
export const isNameCharacter = (text: string, index: number): boolean =>
  (classAt(text, index) & (word | punctuation)) !== 0;

/** All three kinds of straight quotes. */
export const isQuote = (text: string, index: number): boolean => classAt(text, index) === quote;

export function skipWhite(text: string, index: number): number {
  let at = index;
  while (isWhite(text, at)) at++;
  return at;
}

/** Behind the name that begins at `index`; a backslash takes the next character with it. */
export function skipName(text: string, index: number, dollar: boolean): number {
  let at = index;
  for (; at < text.length; at++) {
    if (text[at] === '\\') at = Math.min(at + 1, text.length - 1);
    else if (!isNameCharacter(text, at) && !(dollar && text[at] === '$')) break;
  }
  return at;
}

/** Behind the quote that closes the one at `index`, or the end. */
export function skipQuoted(text: string, index: number): number {
  const mark = text[index];
  let at = index + 1;
  for (; at < text.length && text[at] !== mark; at++) if (text[at] === '\\') at++;
  return Math.min(at + 1, text.length);
}
