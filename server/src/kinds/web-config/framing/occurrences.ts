import { type Condition, once, type Pattern, type RewriteScope } from '../../../domain/rewrite/model';
import type { Decoded } from '../../../syntax/decoded';
import type { XmlElement } from '../../../syntax/xml/tree';
import { allRules, type WebConfig, type WebConfigUnit } from '../model';
import { patternsOf } from '../patterns';
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

/** The word that every file with such a pattern holds, in one of the ways in which it is written; looked for first, since it costs nothing. */
export const framingWords = ['wsname', 'WSNAME', 'wsName', 'WsName', 'WSName'] as const;

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
  return patternsOf(unit).flatMap(({ pattern, value, condition }) => {
    if (!/wsname/i.test(value.text) || isTurnedAway(unit, pattern)) return [];
    const element = condition?.element ?? (unit.direction === 'precondition' ? unit.element : unit.match!.element);
    const where = unit.direction === 'precondition' ? 'precondition' : condition ? 'condition' : 'match';
    return [{ unit, where, pattern, value, element, condition, isEvaluated: isEnabled && kept.has(unit) }];
  });
}

/** Whether a pattern only asks for `wsname=` of any content, and its rule refuses the frame then: nobody gets in by it. */
function isTurnedAway(unit: FramingOccurrence['unit'], { text, negate }: Pattern): boolean {
  return unit.direction === 'outbound' && !negate && !/http/i.test(text!.text) && refusesFraming(unit);
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
