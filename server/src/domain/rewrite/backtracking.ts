import { isSound } from '../../syntax/regex/problems';
import { findSlowness, type SlownessSearch } from '../../syntax/regex/slowness';
import type { Pattern } from './model';
import { memoOf } from './pattern';

const nothing: SlownessSearch = { found: undefined, cost: 0 };

/**
 * An input with which one request can keep the server busy, where the pattern has one; looked for once for each pattern object.
 * `cost` is what the search took when it was made, in steps of the matcher.
 */
export function slownessOf(pattern: Pattern): SlownessSearch {
  if (pattern.syntax !== 'ECMAScript' || !pattern.text) return nothing;
  const memo = memoOf(pattern);
  memo.slowness ??= isSound(memo.regex) ? findSlowness(memo.regex, pattern.ignoreCase) : nothing;
  return memo.slowness;
}
