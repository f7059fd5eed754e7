import type { ParsedRegex } from '../../../syntax/regex/ast';
import { search } from '../../../syntax/regex/search';

/** What a pattern makes of an input: its groups (the whole match first, undefined one that took no part), no match, or no answer in time. */
export type MatchResult =
  | { readonly kind: 'match'; readonly groups: readonly (string | undefined)[] }
  | { readonly kind: 'no-match' }
  | { readonly kind: 'too-long' };

/** Searches an input for a pattern that IIS can read, in bounded time. */
export type Matcher = (regex: ParsedRegex, ignoreCase: boolean, input: string) => MatchResult;

/** Steps for all patterns of a run: a thousand times what sound ones need, and a fraction of a second at most. */
const runBudget = 500_000;

/** A matcher for one run, whose patterns together take bounded time. */
export function boundedMatcher(steps = runBudget): Matcher {
  const budget = { steps };
  return (regex, ignoreCase, input) => {
    const found = search(regex, ignoreCase, input, budget);
    if (found === undefined) return { kind: 'too-long' };
    return found ? { kind: 'match', groups: found } : { kind: 'no-match' };
  };
}
