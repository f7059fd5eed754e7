import { defineRule, type Report } from '../../../core/rule';
import type { Span } from '../../../core/span';
import type { Captures } from '../../../domain/rewrite/captures';
import type { TemplateReference } from '../../../domain/rewrite/template';
import { schema, schema2 } from '../data/sources';
import type { WebConfigUnit } from '../model';
import { capturesFor, failureOf, partsIn, placedTemplates } from '../patterns';

const consequence = 'The request ends with {status}';

const messages = {
  tooLarge: `Back-references go from 0 to 9, and {text} is beyond. ${consequence}. Capture less, or set trackAllCaptures="true" on the conditions.`,
  tooLargeRule: `Back-references go from 0 to 9, and {text} is beyond. ${consequence}. Capture less, with "(?:" for groups that are not referred to.`,
  noGroup: `The pattern that {text} refers to captures {count}. ${consequence}, or nothing is put in. Put parentheses around what is meant, or correct the number.`,
  noCondition: `There is no condition before this place that {text} could refer to. ${consequence}, or nothing is put in. Add the condition, or refer to the rule's pattern with R.`,
  noRule: `A precondition has no rule's pattern that {text} could refer to. ${consequence}, or nothing is put in. Refer to an earlier condition with C.`,
  negatedRule: `With negate="true" the rule runs where its pattern did not match, so nothing was captured for {text}. ${consequence}, or nothing is put in. Write what must not match as "(?!…)" in front of "(.*)", without negate.`,
  negatedCondition: `The conditions before this place are negated: they are met where their pattern did not match, so nothing was captured for {text}. ${consequence}, or nothing is put in. Capture in a condition that is not negated.`,
  fileTest: `The conditions before this place test for files or folders, which captures nothing for {text}. ${consequence}, or nothing is put in. Capture in a condition with a pattern.`,
  anyCondition:
    'With logicalGrouping="MatchAny" the first condition that is met ends the search, and not each of them captures what {text} refers to: it is empty at times, or the request ends with {status}. Give each condition that group, or write one condition with "|".',
} as const;

const mayRefer = /\{[RC]:/i;

/** A back-reference to a group that is not there. */
export const backReference = defineRule({
  meta: {
    id: 'web-config/back-reference',
    severity: 'error',
    category: 'connection',
    summary: 'A back-reference to a group that the pattern does not have.',
    messages,
    references: [schema, schema2],
  },
  checkUnit(unit: WebConfigUnit, report) {
    for (const template of placedTemplates(unit)) {
      const { value } = template;
      if (!mayRefer.test(value.text)) continue;
      for (const part of partsIn(template, 'reference')) {
        const captures = capturesFor(unit, template, part.of);
        if (captures) checkReference(unit, part, captures, value.spanOf(part.start, part.end), report);
      }
    }
  },
});

function checkReference(
  unit: WebConfigUnit,
  { of, number }: TemplateReference,
  { certain, possible, writable, limit }: Captures,
  at: Span,
  report: Report<typeof messages>,
): void {
  if (number <= certain && number <= writable) return;
  const text = `{${of === 'rule' ? 'R' : 'C'}:${number}}`;
  const data = { text, status: failureOf(unit) };
  // A rule that is switched off does no harm yet.
  const weight = 'enabled' in unit && !unit.enabled ? 'info' : undefined;
  // That nothing matched makes the whole match empty, at least where the module is kind.
  const severity = weight ?? (number === 0 ? 'warning' : undefined);
  if (limit === 'negated') return report(of === 'rule' ? 'negatedRule' : 'negatedCondition', { at, severity, data });
  if (limit === 'file-test') return report('fileTest', { at, severity, data });
  if (limit === 'nothing-there') {
    const isRule = of === 'rule';
    return report(isRule ? 'noRule' : 'noCondition', { at, severity: weight, data });
  }
  if (number > writable) return report(of === 'rule' ? 'tooLargeRule' : 'tooLarge', { at, severity: weight, data });
  if (number > possible)
    return report('noGroup', { at, severity: weight, data: { ...data, count: counted(possible) } });
  if (limit === 'any-condition') report('anyCondition', { at, severity: weight ?? 'warning', data });
}

function counted(groups: number): string {
  if (groups <= 0) return 'no group';
  return groups === 1 ? 'one group' : `${groups} groups`;
}
