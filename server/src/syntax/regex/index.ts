import type { ParsedRegex, RegexSyntax } from './ast';
import { parseExact, parseWildcard } from './literal';
import { parseRegex } from './parse';

/** Reads a pattern in its syntax. Never throws. @param anywhere for ExactMatch: whether the text may stand anywhere in the input */
export function parsePatternText(text: string, syntax: RegexSyntax, anywhere = false): ParsedRegex {
  if (syntax === 'Wildcard') return parseWildcard(text);
  return syntax === 'ExactMatch' ? parseExact(text, anywhere) : parseRegex(text);
}
