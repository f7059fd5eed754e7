import { isSound } from '../../syntax/regex/problems';
import type { Condition, Conditions, InboundMatch, OutboundMatch, PreCondition, RewriteRule } from './model';
import { parsePattern } from './pattern';

/*
 * Which back-references stand for something at which place.
 * Sources: Microsoft, URL Rewrite Module Configuration Reference, "Using back-references in rewrite rules"; URL Rewrite Module 2.0
 * Configuration Reference, "Tracking capture groups across conditions".
 */

/** Why a reference stands for less than one could think. */
export type CaptureLimit =
  /** There is no condition (in front of the place), or no rule. */
  | 'nothing-there'
  /** What it refers to is negated: a match without a match captures nothing. */
  | 'negated'
  /** The conditions test for files or directories only. */
  | 'file-test'
  /** Only the last condition counts, since captures are not tracked. */
  | 'last-condition'
  /** One condition is enough, and which of them it was is open. */
  | 'any-condition'
  /** The patterns have no more groups. */
  | 'groups';

/** The back-references of one sort that make sense at a place. */
export interface Captures {
  /** Numbers from 0 up to this stand for something whenever the place is reached; -1 for none. */
  readonly certain: number;
  /** Numbers up to this do in some case, or would if captures were tracked; at least `certain`. */
  readonly possible: number;
  /** Numbers up to this may be written at all. */
  readonly writable: number;
  readonly limit: CaptureLimit;
  /** Patterns that the place can refer to, negated ones left out. */
  readonly sources: readonly (Condition | InboundMatch | OutboundMatch)[];
}

/** The largest number of `{R:n}` and, where captures are not tracked, of `{C:n}`. */
export const largestReference = 9;

const nothing: Captures = {
  certain: -1,
  possible: -1,
  writable: largestReference,
  limit: 'nothing-there',
  sources: [],
};

/** What `{R:n}` can stand for in a rule's templates; undefined where the pattern cannot be read. */
export function ruleCaptures({ match }: RewriteRule): Captures | undefined {
  if (!match) return { ...nothing, certain: 0, possible: 0, limit: 'groups' };
  if (match.pattern.negate) return { ...nothing, limit: 'negated' };
  const groups = groupsOf(match);
  if (groups === undefined) return undefined;
  return { certain: groups, possible: groups, writable: largestReference, limit: 'groups', sources: [match] };
}

/** A precondition has no rule to refer to. */
export const noRuleCaptures: Captures = nothing;

/**
 * What `{C:n}` can stand for; undefined where a pattern cannot be read.
 * @param before index of the condition in whose input the reference stands; all conditions where it stands in the action
 */
export function conditionCaptures(
  conditions: Pick<Conditions, 'grouping' | 'trackAllCaptures' | 'list'> | undefined,
  before = conditions?.list.length ?? 0,
): Captures | undefined {
  const list = conditions?.list.slice(0, before) ?? [];
  if (!conditions || list.length === 0) return nothing;
  const patterns = list.filter(({ matchType }) => matchType === 'Pattern');
  const sources = patterns.filter(({ pattern }) => !pattern.negate);
  if (sources.length === 0) return { ...nothing, limit: patterns.length > 0 ? 'negated' : 'file-test' };
  const groups = sources.map(groupsOf);
  if (groups.includes(undefined)) return undefined;
  const counts = groups as number[];
  const inAction = before === conditions.list.length;
  // In a condition's input, those before it have matched with MatchAll and have not with MatchAny.
  if (conditions.grouping === 'MatchAny') {
    const safe = inAction && sources.length === list.length;
    return anyOf(counts, safe, conditions.trackAllCaptures, sources);
  }
  return conditions.trackAllCaptures ? allOf(counts, sources) : lastOf(counts, sources);
}

/** What `{C:n}` can stand for in the input of a precondition's condition. */
export function preConditionCaptures({ grouping, list }: PreCondition, before: number): Captures | undefined {
  return conditionCaptures({ grouping, list, trackAllCaptures: false }, before);
}

function groupsOf({ pattern }: Condition | InboundMatch | OutboundMatch): number | undefined {
  const regex = parsePattern(pattern);
  return isSound(regex) ? regex.groupCount : undefined;
}

function allOf(counts: readonly number[], sources: readonly Condition[]): Captures {
  const sum = counts.reduce((total, count) => total + count, 0);
  return { certain: sum, possible: sum, writable: Infinity, limit: 'groups', sources };
}

function lastOf(counts: readonly number[], sources: readonly Condition[]): Captures {
  const last = counts[counts.length - 1]!;
  const possible = Math.max(...counts);
  const limit = possible > last ? 'last-condition' : 'groups';
  return { certain: last, possible, writable: largestReference, limit, sources };
}

function anyOf(counts: readonly number[], safe: boolean, tracked: boolean, sources: readonly Condition[]): Captures {
  const certain = safe ? Math.min(...counts) : -1;
  const possible = tracked ? counts.reduce((total, count) => total + count, 0) : Math.max(...counts);
  const limit = possible > certain ? 'any-condition' : 'groups';
  return { certain, possible, writable: tracked ? Infinity : largestReference, limit, sources };
}
