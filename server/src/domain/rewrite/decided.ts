import { excludes, knownStart, matchesEverything } from './certain';
import type { Condition, Conditions, PreCondition } from './model';

/** One condition or two that settle the outcome, whatever the request. */
export interface Decision {
  readonly always: boolean;
  readonly by: readonly Condition[];
  /** `files`: nothing is a file and a folder; `values`: the patterns exclude each other; `same`: one is the other's opposite; `all`: the pattern takes every value. */
  readonly why: 'files' | 'values' | 'same' | 'all';
}

/**
 * Whether conditions are surely met, or surely not, because of one of them or of two on the same input. Pairs are looked for in a list of
 * ordinary length; a no means nothing.
 */
export function decisionOf({ grouping, list }: Conditions | PreCondition): Decision | undefined {
  const never = grouping === 'MatchAll' ? list.find(isNeverMet) : undefined;
  if (never) return { always: false, by: [never], why: 'all' };
  if (list.length > 50) return undefined;
  for (const [index, first] of list.entries()) {
    for (const second of list.slice(index + 1)) {
      if (!haveSameInput(first, second)) continue;
      const why = relation(first, second);
      const isAny = grouping === 'MatchAny';
      if (why === 'same') return { always: isAny, by: [first, second], why };
      // Not both at once: one of two negations always holds; both of them plain never do.
      if (why && first.pattern.negate === second.pattern.negate && first.pattern.negate === isAny)
        return { always: isAny, by: [first, second], why };
    }
  }
  return undefined;
}

/** Negated, with a pattern that takes everything. */
function isNeverMet({ matchType, pattern }: Condition): boolean {
  if (matchType !== 'Pattern' || !pattern.negate || !pattern.text?.text) return false;
  return matchesEverything({ ...pattern, negate: false });
}

/** Whether two conditions look at one value; `{C:n}` stands for another one in each. */
function haveSameInput(a: Condition, b: Condition): boolean {
  if (a.input?.text !== b.input?.text || /\{C:/i.test(a.input?.text ?? '')) return false;
  return a.input !== undefined || a.matchType !== 'Pattern';
}

function relation(a: Condition, b: Condition): Exclude<Decision['why'], 'all'> | undefined {
  if (a.matchType !== 'Pattern' || b.matchType !== 'Pattern') {
    if (a.matchType === 'Pattern' || b.matchType === 'Pattern') return undefined;
    if (a.matchType !== b.matchType) return 'files';
    return a.pattern.negate === b.pattern.negate ? undefined : 'same';
  }
  const [one, other] = [a.pattern, b.pattern];
  const isSame = one.text !== undefined && one.text.text === other.text?.text && one.ignoreCase === other.ignoreCase;
  if (isSame) return one.negate === other.negate ? undefined : 'same';
  const [start, otherStart] = [knownStart(one), knownStart(other)];
  return start && otherStart && excludes(start, otherStart) ? 'values' : undefined;
}
