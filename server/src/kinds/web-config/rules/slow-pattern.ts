import { defineRule } from '../../../core/rule';
import { slownessOf } from '../../../domain/rewrite/backtracking';
import { couldBeSlow } from '../../../syntax/regex/slowness';
import { ambiguity, standardLibrary } from '../data/sources';
import { gather } from '../gather';
import type { WebConfig, WebConfigUnit } from '../model';
import { type PlacedPattern, patternsOf } from '../patterns';

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
  check(model: WebConfig, report) {
    let left = mostWork;
    for (const { found: doubtful } of gather(model, findDoubtful))
      for (const { value, pattern } of doubtful) {
        if (left <= 0) return;
        const { found, cost } = slownessOf(pattern);
        left -= cost;
        if (!found) continue;
        const { prefix, pump, suffix, degree } = found;
        const input = `${prefix}${pump.repeat(Math.ceil(12 / pump.length))}${suffix}`;
        if (found.growth === 'exponential')
          report('exponential', { at: value.span, data: { input, pump, factor: Number(degree.toFixed(1)) } });
        else report('polynomial', { at: value.span, severity: 'info', data: { input, degree } });
      }
  },
});

/** The patterns of a unit that are worth a search. */
function findDoubtful(unit: WebConfigUnit): readonly PlacedPattern[] | undefined {
  const doubtful = patternsOf(unit).filter(({ regex }) => couldBeSlow(regex));
  return doubtful.length > 0 ? doubtful : undefined;
}
