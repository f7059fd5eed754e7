import { isTurnOver, Results, type Work } from '../../core/work';
import { parsePatternText } from '../../syntax/regex';
import { isSound } from '../../syntax/regex/problems';
import { search, searching } from '../../syntax/regex/search';
import { type Attempt, causeOfRefusal, expected, type FramingCause } from './causes';
import { bounds, contexts, Decision } from './decision';
import type { FramingPattern } from './domains';
import type { FramingIntent } from './intent';
import { TooManyStates } from './machine';
import { NotRegular } from './pattern-program';

export type { FramingCause } from './causes';

export interface FramingVerdict {
  readonly verdict: 'exact' | 'admits-more' | 'admits-less' | 'both' | 'not-decided';
  /** A URL that gets in and should not, and the query text that the pattern is found in. */
  readonly witness?: string;
  readonly witnessQuery?: string;
  readonly cause?: FramingCause;
  /** A URL that should get in and does not. */
  readonly refused?: string;
  readonly refusedQuery?: string;
  readonly refusedCause?: FramingCause;
  /** Where nothing is decided: a whole sentence. */
  readonly why?: string;
  /** Whether something was left open because it would take too long, which took a while to find out. */
  readonly isTooLarge?: boolean;
  /** The intended domains that get in by themselves. */
  readonly admits: readonly string[];
}

const verdicts = new Results<FramingVerdict>(500);

/**
 * Compares who gets in through a pattern with who is meant to. Whatever is said is proved: that nobody else gets in and that everybody
 * meant does over all texts, and every URL by a search with the pattern itself. Bounded, and kept.
 * @throws Unfinished where others have to have their turn before it is known
 */
export function decideFraming(pattern: FramingPattern, intent: FramingIntent): FramingVerdict {
  const key = JSON.stringify([pattern.text, pattern.syntax, pattern.ignoreCase, pattern.isDecoded, intent]);
  return verdicts.of(key, () => decided(pattern, intent));
}

const admissions = new Results<{ readonly isIn: boolean | undefined }>(2000);

/**
 * Whether a URL gets in, behind `wsname=` as it stands or encoded; undefined where the search took too long.
 * @throws Unfinished as `decideFraming`
 */
export function admits(pattern: FramingPattern, url: string): boolean | undefined {
  const key = JSON.stringify([pattern.text, pattern.syntax, pattern.ignoreCase, pattern.isDecoded, url]);
  return admissions.of(key, () => trying(pattern, url)).isIn;
}

function* trying(pattern: FramingPattern, url: string): Work<{ readonly isIn: boolean | undefined }> {
  const regex = parsePatternText(pattern.text, pattern.syntax);
  if (!isSound(regex)) return { isIn: false };
  const writings = pattern.isDecoded ? [url] : [url, encodeURIComponent(url)];
  const budget = { steps: bounds.steps };
  let unknown = false;
  for (const context of contexts)
    for (const query of [...writings, ...writings.map(written => `${written}&a=b`)]) {
      const found = yield* searching(regex, pattern.ignoreCase, `${context}wsname=${query}`, budget);
      if (found) return { isIn: true };
      unknown ||= found === undefined;
      if (isTurnOver()) yield;
    }
  return { isIn: unknown ? undefined : false };
}

/** The first way to write an origin of an intent that a pattern is not found in: why it keeps somebody out, without a proof. */
export function firstRefusal(pattern: FramingPattern, intent: FramingIntent): Omit<Attempt, 'url'> | undefined {
  const regex = parsePatternText(pattern.text, pattern.syntax);
  if (!isSound(regex)) return undefined;
  const budget = { steps: bounds.steps };
  const finds = (query: string, ignoreCase: boolean): boolean =>
    contexts.some(context => search(regex, ignoreCase, `${context}wsname=${query}`, budget));
  const isFound = (query: string) => finds(query, pattern.ignoreCase);
  const refused = expected(intent).find(({ query }) => !(pattern.isDecoded && query.includes('%')) && !isFound(query));
  if (!refused || budget.steps < 0) return undefined;
  return { query: refused.query, cause: causeOfRefusal(refused, isFound, query => finds(query, true)) };
}

function* decided(pattern: FramingPattern, intent: FramingIntent): Work<FramingVerdict> {
  const regex = parsePatternText(pattern.text, pattern.syntax);
  if (!isSound(regex)) return undecided('IIS cannot read the pattern.');
  try {
    return yield* new Decision(regex, pattern, intent).verdict();
  } catch (error) {
    if (error instanceof TooManyStates) {
      return { ...undecided('The pattern is too large to be decided.'), isTooLarge: true };
    }
    if (!(error instanceof NotRegular)) throw error;
    const what = error.message === 'back-reference' ? 'a back-reference' : 'a look-ahead';
    return undecided(`The pattern has ${what}, and what such patterns find cannot be decided.`);
  }
}

const undecided = (why: string): FramingVerdict => ({ verdict: 'not-decided', why, admits: [] });
