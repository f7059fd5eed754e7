import { type Condition, once, type Pattern, type RewriteScope } from '../../../domain/rewrite/model';
import type { Decoded } from '../../../syntax/decoded';
import type { XmlElement } from '../../../syntax/xml/tree';
import { allRules, type WebConfig, type WebConfigUnit } from '../model';
import { type PlacedPattern, patternsOf } from '../patterns';
import { refusesFraming } from './effect';

/** A pattern that looks for `wsname=`, the page that frames the application, and where it stands. */
export interface FramingOccurrence {
  /** The rule or precondition. */
  readonly unit: Exclude<WebConfigUnit, { readonly direction: 'map' }>;
  readonly where: 'match' | 'condition' | 'precondition';
  readonly pattern: Pattern;
  readonly value: Decoded;
  /** The element with the pattern. */
  readonly element: XmlElement;
  readonly condition: Condition | undefined;
  /** Whether IIS evaluates it: not in a rule that is switched off, or taken out by a `<remove>` or `<clear/>`. */
  readonly isEvaluated: boolean;
}

/** What `wsname` holds in each of the ways in which people write it, with `ws` and `name` small, large or in between; looked for first, since it costs nothing. */
export const framingWords = ['sname', 'sName', 'sNAME', 'Sname', 'SName', 'SNAME'] as const;

/** Every `wsname=` pattern of a file, switched-off rules too, in the order of the text. */
export function allFramingOccurrences(model: WebConfig): readonly FramingOccurrence[] {
  return once(model, findOccurrences);
}

/** Those that IIS evaluates. */
export function framingOccurrences(model: WebConfig): readonly FramingOccurrence[] {
  return allFramingOccurrences(model).filter(({ isEvaluated }) => isEvaluated);
}

function findOccurrences(model: WebConfig): readonly FramingOccurrence[] {
  if (!framingWords.some(word => model.document.text.includes(word))) return [];
  const kept = new Set<WebConfigUnit>(model.scopes.flatMap(keptUnits));
  const found = model.units.flatMap(unit => (unit.direction === 'map' ? [] : occurrencesIn(unit, kept)));
  return found.sort((a, b) => a.value.span.start - b.value.span.start);
}

function occurrencesIn(unit: FramingOccurrence['unit'], kept: ReadonlySet<WebConfigUnit>): FramingOccurrence[] {
  const isEnabled = unit.direction === 'precondition' || unit.enabled;
  const patterns = patternsOf(unit).filter(({ value }) => /wsname/i.test(value.text));
  return patterns.flatMap(placed => {
    const { pattern, value, condition } = placed;
    if (isForAny(placed) && (isTurnedAway(unit) || isNarrowed(unit, placed, patterns))) return [];
    const element = condition?.element ?? (unit.direction === 'precondition' ? unit.element : unit.match!.element);
    const where = unit.direction === 'precondition' ? 'precondition' : condition ? 'condition' : 'match';
    return [{ unit, where, pattern, value, element, condition, isEvaluated: isEnabled && kept.has(unit) }];
  });
}

/** Whether a pattern only asks for `wsname=` of any content. */
function isForAny({ pattern, value }: PlacedPattern): boolean {
  return !pattern.negate && !/http/i.test(value.text);
}

/** Whether a rule refuses the frame where its conditions hold, so that nobody gets in by them. */
function isTurnedAway(unit: FramingOccurrence['unit']): boolean {
  return unit.direction === 'outbound' && refusesFraming(unit);
}

/** Whether another condition, which has to hold too, says what `wsname=` has to be. */
function isNarrowed(
  unit: FramingOccurrence['unit'],
  { condition }: PlacedPattern,
  patterns: readonly PlacedPattern[],
): boolean {
  const grouping = unit.direction === 'precondition' ? unit.grouping : unit.conditions?.grouping;
  return grouping === 'MatchAll' && patterns.some(other => other.condition !== condition && !isForAny(other));
}

function keptUnits({ rules, globalRules, outboundRules, preConditions }: RewriteScope): WebConfigUnit[] {
  return [rules, globalRules, outboundRules, preConditions].flatMap<WebConfigUnit>(list => list?.items ?? []);
}

/** The rules that an occurrence decides about: its own, or those that ask its precondition. */
export function rulesOf(model: WebConfig, { unit }: FramingOccurrence) {
  if (unit.direction !== 'precondition') return [unit];
  const name = unit.name?.text.toLowerCase();
  return allRules(model).filter(
    rule => rule.direction === 'outbound' && name !== undefined && rule.preCondition?.text.toLowerCase() === name,
  );
}
