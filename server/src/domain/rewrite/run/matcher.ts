import type { ParsedRegex } from '../../../syntax/regex/ast';

/** What a pattern makes of an input: its groups (the whole match first, undefined one that took no part), no match, or no answer in time. */
export type MatchResult =
  | { readonly kind: 'match'; readonly groups: readonly (string | undefined)[] }
  | { readonly kind: 'no-match' }
  | { readonly kind: 'too-long' };

/** Searches an input for a pattern that IIS can read, in bounded time. */
export type Matcher = (regex: ParsedRegex, ignoreCase: boolean, input: string) => MatchResult;
