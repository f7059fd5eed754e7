import { parsePatternText } from '../../syntax/regex';
import type { ParsedRegex } from '../../syntax/regex/ast';
import { isSound } from '../../syntax/regex/problems';
import { toJavaScript } from '../../syntax/regex/to-javascript';
import type { Pattern, PatternMemo } from './model';

/**
 * A pattern read in its syntax, once for each pattern object; no pattern reads as the empty one. Offsets are into `pattern.text.text`.
 */
export function parsePattern(pattern: Pattern): ParsedRegex {
  return memoOf(pattern).regex;
}

/** What is known of a pattern, read when first asked for. */
export function memoOf(pattern: Pattern): PatternMemo {
  const known = pattern.memo;
  if (known?.of === pattern) return known;
  const regex = parsePatternText(pattern.text?.text ?? '', pattern.syntax);
  const memo = { of: pattern, regex, slowness: undefined, takesAll: undefined };
  pattern.memo = memo;
  return memo;
}

/** How many captures a pattern gives besides the whole match, letting `negate` aside. */
export function groupCount(pattern: Pattern): number {
  return parsePattern(pattern).groupCount;
}

/** A pattern as a JavaScript regular expression of the same meaning. Running it on text from outside needs a bound on time. */
export interface CompiledPattern {
  readonly source: string;
  /** `i` or nothing. */
  readonly flags: '' | 'i';
  readonly groupCount: number;
}

/**
 * Makes a pattern ready to be run; undefined where IIS refuses it.
 * @param anywhere for ExactMatch: whether the text may stand anywhere in the input, as in a response's body
 */
export function compilePattern(pattern: Pattern, anywhere = false): CompiledPattern | undefined {
  const regex =
    anywhere && pattern.syntax === 'ExactMatch'
      ? parsePatternText(pattern.text?.text ?? '', pattern.syntax, true)
      : parsePattern(pattern);
  if (!isSound(regex)) return undefined;
  return {
    source: toJavaScript(regex.root, pattern.ignoreCase) || '(?:)',
    flags: pattern.ignoreCase ? 'i' : '',
    groupCount: regex.groupCount,
  };
}
