import type { ParsedRegex } from '../../../syntax/regex/ast';
import { search } from '../../../syntax/regex/search';

/**
 * What a pattern makes of an input: its groups (the whole match first, undefined one that took no part), no match, or no answer in
 * time: `too-long` for this pattern, `spent` where all of them together took the time that a run has.
 */
export type MatchResult =
  | { readonly kind: 'match'; readonly groups: readonly (string | undefined)[] }
  | { readonly kind: 'no-match' | 'too-long' | 'spent' };

/** Searches an input for a pattern that IIS can read, in bounded time. */
export type Matcher = (regex: ParsedRegex, ignoreCase: boolean, input: string) => MatchResult;

/** Steps for one pattern on one input: hundreds of times what sound ones need, and a tenth of a second or so. */
const most = 300_000;
/** Steps for all patterns of a run. */
const mostOfAll = 3_000_000;

/** A matcher for one run, whose patterns take bounded time each and together. */
export function boundedMatcher(): Matcher {
  let left = mostOfAll;
  return (regex, ignoreCase, input) => {
    const given = Math.min(most, left);
    const budget = { steps: given };
    const found = search(regex, ignoreCase, input, budget);
    left -= given - Math.max(0, budget.steps);
    if (found === undefined) return { kind: given < most ? 'spent' : 'too-long' };
    return found ? { kind: 'match', groups: found } : { kind: 'no-match' };
  };
}
