import type { FramingIntent } from '../../../domain/framing/intent';
import type { Condition, Conditions } from '../../../domain/rewrite/model';
import { groupCount, parsePattern } from '../../../domain/rewrite/pattern';
import type { Decoded } from '../../../syntax/decoded';
import { parsePatternText } from '../../../syntax/regex';
import type { ParsedRegex } from '../../../syntax/regex/ast';
import { isSound } from '../../../syntax/regex/problems';
import { type Budget, search } from '../../../syntax/regex/search';
import { partsIn, placedTemplates } from '../patterns';
import type { FramingOccurrence } from './occurrences';

/** A back-reference to a group of a `wsname=` pattern. */
export interface FramingReference {
  /** As written, such as `{C:1}`. */
  readonly text: string;
  readonly value: Decoded;
  /** Where it stands in the value. */
  readonly start: number;
  readonly end: number;
  /** The group of the pattern, from 1 on. */
  readonly group: number;
  /** Whether it is decoded before it is put in. */
  readonly isDecoded: boolean;
}

const steps = 100_000;

/** What the actions of a rule make of the groups of its `wsname=` pattern. */
export function referencesTo({ unit, where, condition, pattern }: FramingOccurrence): FramingReference[] {
  if (where === 'precondition' || unit.direction === 'precondition' || pattern.negate) return [];
  const base = where === 'match' ? 0 : firstGroup(unit.conditions!, condition!);
  if (base === undefined) return [];
  const count = groupCount(pattern);
  const found: FramingReference[] = [];
  for (const template of placedTemplates(unit)) {
    if (template.place === 'input') continue;
    const { value } = template;
    const decoding = partsIn(template, 'call').filter(call => call.function?.name === 'UrlDecode');
    for (const { of, number, start, end } of partsIn(template, 'reference')) {
      const group = number - base;
      if (of !== (where === 'match' ? 'rule' : 'condition') || group < 1 || group > count) continue;
      const isDecoded = decoding.some(call => call.start <= start && end <= call.end);
      found.push({ text: value.text.slice(start, end), value, start, end, group, isDecoded });
    }
  }
  return found;
}

/** How many groups `{C:n}` counts before those of a condition; undefined where it stands for the groups of another. */
function firstGroup({ list, trackAllCaptures, grouping }: Conditions, condition: Condition): number | undefined {
  if (grouping === 'MatchAny' && list.length > 1) return undefined;
  const capturing = list.filter(({ matchType, pattern }) => matchType === 'Pattern' && !pattern.negate);
  if (!trackAllCaptures) return capturing.at(-1) === condition ? 0 : undefined;
  const before = capturing.slice(0, capturing.indexOf(condition));
  return before.reduce((sum, { pattern }) => sum + groupCount(pattern), 0);
}

/** Origins as they may stand in a query, and what may follow them. */
export function samplesOf({ domains, ports }: FramingIntent): string[] {
  const hosts = domains.slice(0, 5).flatMap(domain => [`finesse.${domain}`, domain]);
  const behind = [...ports.slice(0, 1).map(port => `:${port}`), ''];
  return hosts.flatMap(host => behind.map(port => `https://${host}${port}`));
}

/** The groups that a pattern takes from a query that begins with an origin; undefined where it does not match. */
export function groupsFor(
  regex: ParsedRegex,
  ignoreCase: boolean,
  origin: string,
  budget: Budget = { steps },
): readonly (string | undefined)[] | undefined {
  for (const query of [`wsname=${origin}&a=b`, `wsname=${origin}`, `/?wsname=${origin}&a=b`, `/?wsname=${origin}`])
    if (isSound(regex)) {
      const found = search(regex, ignoreCase, query, budget);
      if (found) return found;
    }
  return undefined;
}

/** A back-reference that would stand for something else if a pattern were replaced, as written. */
export function changedReference(
  occurrence: FramingOccurrence,
  text: string,
  intent: FramingIntent,
): string | undefined {
  const references = referencesTo(occurrence);
  if (references.length === 0) return undefined;
  const before = parsePattern(occurrence.pattern);
  const after = parsePatternText(text, 'ECMAScript');
  const budget = { steps };
  for (const origin of samplesOf(intent)) {
    const old = groupsFor(before, occurrence.pattern.ignoreCase, origin, budget);
    const now = old && groupsFor(after, true, origin);
    if (old && now) return references.find(({ group }) => !isSameThing(old[group], now[group], origin))?.text;
  }
  // The old pattern takes none of them: it is read as the guide's, whose first group is the origin.
  return /wsname=\(/i.test(before.text) ? undefined : references[0]!.text;
}

/** Whether a group stands for the same, but for what was wrong with it: the end cut off, or more than the origin. */
function isSameThing(before: string | undefined, after: string | undefined, origin: string): boolean {
  if (!before || before === after) return true;
  if (after === undefined) return false;
  if (after === origin) return before.startsWith(after) || (/^https?:/i.test(before) && after.startsWith(before));
  return after.startsWith(before) && !/^:\d+$/.test(after.slice(before.length));
}
