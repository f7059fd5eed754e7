import { excludes, knownStart } from './certain';
import type { Condition, Conditions, PreCondition } from './model';

/** Two conditions that settle the outcome between them, whatever the request. */
export interface Decision {
  readonly always: boolean;
  readonly by: readonly [Condition, Condition];
  /** `files`: nothing is a file and a folder; `values`: the patterns exclude each other; `same`: one is the other's opposite. */
  readonly why: 'files' | 'values' | 'same';
}

/**
 * Whether conditions are surely met, or surely not, because of two of them on the same input. Found among the pairs of a list of ordinary
 * length; a no means nothing.
 */
export function decisionOf({ grouping, list }: Conditions | PreCondition): Decision | undefined {
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

function haveSameInput(a: Condition, b: Condition): boolean {
  return a.input?.text === b.input?.text && (a.input !== undefined || a.matchType !== 'Pattern');
}

function relation(a: Condition, b: Condition): Decision['why'] | undefined {
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
