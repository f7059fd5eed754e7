import type { ParsedRegex } from './ast';

/** A pattern as the text of a regular expression that means the same and whose groups have the same numbers. */
export function asRegexText({ text, syntax }: ParsedRegex): string {
  if (syntax === 'ECMAScript') return text;
  const special = syntax === 'Wildcard' ? wildcards : undefined;
  const body = text.replace(/[\\^$.*+?()[\]{}|]/g, character => special?.[character] ?? `\\${character}`);
  return `^${body}$`;
}

const wildcards: Readonly<Record<string, string>> = { '*': '([\\s\\S]*)', '?': '[\\s\\S]' };
