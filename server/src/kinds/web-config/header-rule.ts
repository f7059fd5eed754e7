import { defineRule, type Report, type Rule, type RuleMeta, type Severity } from '../../core/rule';
import type { Span, TextEdit } from '../../core/span';
import type { HeaderProblem } from '../../domain/http-headers/problem';
import { lookAlikeShape } from '../../domain/invisible-characters';
import { type Decoded, replaceIn } from '../../syntax/decoded';
import { allCustomHeaders, headerSetBy, type SetHeader } from './headers';
import type { WebConfig, WebConfigUnit } from './model';

export interface HeaderRuleDefinition<Messages extends Record<string, string>, Code extends keyof Messages & string> {
  readonly meta: RuleMeta<Messages>;
  /** The headers that the rule is about, in lower case. */
  readonly headers: readonly string[];
  readonly problemsOf: (set: SetHeader) => readonly HeaderProblem<Code>[];
  /** Of problems that weigh more or less than the rule's others. */
  readonly severities?: Partial<Readonly<Record<Code, Severity>>>;
}

/**
 * Makes a rule about the value of response headers, in custom headers and in outbound rules alike. A message stands under the code of its
 * problem; a repair is a suggestion, with the title `repair`.
 */
export function defineHeaderRule<
  const Messages extends Record<string, string> & { readonly repair: string },
  Code extends keyof Messages & string,
>(definition: HeaderRuleDefinition<Messages, Code>): Rule<WebConfig, WebConfigUnit> {
  const { meta, headers, problemsOf, severities } = definition;
  const check = (set: SetHeader, report: Report): void => {
    if (!headers.includes(set.header.toLowerCase())) return;
    for (const problem of problemsOf(set)) {
      const { code, start, end, data, repair } = problem;
      // Quotes and blanks that only look like such are told with their repair by another rule.
      if (lookAlikeShape.test(set.text.slice(start, end))) continue;
      const edits: TextEdit[] = repair ? [replaceIn(set.value, repair.start, repair.end, repair.text)] : [];
      report(code, {
        at: start < end ? set.value.spanOf(start, end) : placeOf(set),
        data: { ...data, header: set.header },
        ...(severities?.[code] ? { severity: severities[code] } : {}),
        suggest: repair ? [{ title: 'repair', data: { after: afterRepair(set.value, repair) }, edits }] : [],
      });
    }
  };
  return defineRule<Messages, WebConfig, WebConfigUnit>({
    meta,
    dependsOn: [],
    check: (model, report) => {
      for (const set of allCustomHeaders(model)) check(set, report as unknown as Report);
    },
    checkUnit: (unit, report) => {
      const set = unit.direction === 'outbound' ? headerSetBy(unit) : undefined;
      if (set) check(set, report as unknown as Report);
    },
  });
}

/** Where an empty value shows: its quotes cannot be marked, so its attribute's name and quotes are. */
function placeOf({ element, value }: SetHeader): Span {
  const { start, end } = value.span;
  if (start < end) return value.span;
  const attribute = element.attributes.find(({ span }) => span.start < start && end <= span.end);
  return { start: start - 1, end: attribute?.span.end ?? end };
}

/** The value as it reads after the repair, cut where it is long. */
function afterRepair({ text }: Decoded, repair: { start: number; end: number; text: string }): string {
  const after = text.slice(0, repair.start) + repair.text + text.slice(repair.end);
  return after.length > 80 ? `${after.slice(0, 79)}…` : after;
}
