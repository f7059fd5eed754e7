const controlNames: Readonly<Record<string, string>> = {
  '\t': '<tab>',
  '\n': '<line feed>',
  '\r': '<carriage return>',
  '\f': '<form feed>',
  '\b': '<backspace>',
  '\u000b': '<vertical tab>',
  '\0': '<null>',
};

const longest = 120;

/** A text as a person can see it: characters that have no shape are named, and what is long is cut. */
export function visible(text: string): string {
  const named = text.replace(/[\0-\x1f\x7f-\x9f]/g, char => controlNames[char] ?? `<${codeOf(char)}>`);
  return named.length > longest ? `${named.slice(0, longest)}…` : named;
}

/** A character's code as `U+00A0`. */
export function codeOf(char: string): string {
  return `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
