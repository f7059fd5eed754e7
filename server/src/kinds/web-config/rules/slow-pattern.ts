import { defineRule } from '../../../core/rule';
import { slownessOf } from '../../../domain/rewrite/backtracking';
import { once } from '../../../domain/rewrite/model';
import type { Decoded } from '../../../syntax/decoded';
import type { SlownessSearch } from '../../../syntax/regex/slowness';
import { ambiguity, standardLibrary } from '../data/sources';
import type { WebConfig, WebConfigUnit } from '../model';
import { patternsOf } from '../patterns';

/** How much work is put into looking at one file. */
const mostWork = 1_000_000;

/** A pattern that one request can keep a server busy with. */
export const slowPattern = defineRule({
  meta: {
    id: 'web-config/slow-pattern',
    severity: 'warning',
    category: 'security',
    summary: 'A regular expression that one request can keep the server busy with.',
    messages: {
      exponential:
        'The pattern can match the same text in many ways, and IIS tries them all before it gives up. With an input such as "{input}" each further "{pump}" multiplies the work by {factor}; with 40 of them one request keeps a processor busy until IIS breaks the match off. Write it so that each character can be matched in one way only, such as "[^/.]+\\." in place of "[^/]+\\.".',
      polynomial:
        'The pattern can divide the same text in many ways, and IIS tries them all before it gives up. With an input such as "{input}" the work grows with power {degree} of its length; a URL of 4,000 characters keeps a processor busy for minutes. Leave out repetitions that take the same characters.',
    },
    references: [ambiguity, standardLibrary],
  },
  check({ units }: WebConfig, report) {
    let left = mostWork;
    for (const unit of units) {
      if (left <= 0) return;
      const { slow, cost } = once(unit, findSlowIn);
      left -= cost;
      for (const { value, found } of slow) {
        const { prefix, pump, suffix, degree } = found;
        const input = `${prefix}${pump.repeat(Math.ceil(12 / pump.length))}${suffix}`;
        if (found.growth === 'exponential')
          report('exponential', { at: value.span, data: { input, pump, factor: Number(degree.toFixed(1)) } });
        else report('polynomial', { at: value.span, severity: 'info', data: { input, degree } });
      }
    }
  },
});

interface UnitSlowness {
  readonly slow: readonly { readonly value: Decoded; readonly found: NonNullable<SlownessSearch['found']> }[];
  readonly cost: number;
}

/** The slow patterns of a unit, and what looking for them took; looked for once. */
function findSlowIn(unit: WebConfigUnit): UnitSlowness {
  const slow: { value: Decoded; found: NonNullable<SlownessSearch['found']> }[] = [];
  let all = 0;
  for (const { value, pattern } of patternsOf(unit)) {
    const { found, cost } = slownessOf(pattern);
    all += cost;
    if (found) slow.push({ value, found });
  }
  return { slow, cost: all };
}
