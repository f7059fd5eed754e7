import { Results, type Work } from '../../core/work';
import { isSound } from '../../syntax/regex/problems';
import { findSlowness, type SlownessSearch } from '../../syntax/regex/slowness';
import type { Pattern } from './model';
import { memoOf } from './pattern';

const nothing: SlownessSearch = { found: undefined, cost: 0 };

const searches = new Results<SlownessSearch>(500);

/**
 * An input with which one request can keep the server busy, where the pattern has one; looked for once.
 * `cost` is what the search took when it was made, in steps of the matcher.
 * @throws Unfinished where others have to have their turn before it is known
 */
export function slownessOf(pattern: Pattern): SlownessSearch {
  if (pattern.syntax !== 'ECMAScript' || !pattern.text) return nothing;
  const memo = memoOf(pattern);
  memo.slowness ??= searches.of(`${pattern.ignoreCase} ${pattern.text.text}`, () => searching(pattern));
  return memo.slowness;
}

function* searching(pattern: Pattern): Work<SlownessSearch> {
  const { regex } = memoOf(pattern);
  return isSound(regex) ? yield* findSlowness(regex, pattern.ignoreCase) : nothing;
}
