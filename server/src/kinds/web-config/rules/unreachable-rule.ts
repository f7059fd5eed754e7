import { defineRule, type Report } from '../../../core/rule';
import { hasConditions, matchesEverything } from '../../../domain/rewrite/certain';
import { type InboundRule, once } from '../../../domain/rewrite/model';
import { schema } from '../data/sources';
import type { WebConfig } from '../model';
import { nameSpan, soleVariable } from '../places';

const behindIt = 'Put it last, or give it a pattern or a condition of its own.';

const messages = {
  one: `This rule takes every request and ends processing, so the rule behind it never runs. ${behindIt}`,
  several: `This rule takes every request and ends processing, so the {count} rules behind it never run. ${behindIt}`,
  files: `This rule takes every request but those for files on disk and ends processing, so what stands behind it runs for files alone. ${behindIt}`,
  samePattern:
    'The rule "{name}" above has the same pattern and no condition, and ends processing, so this rule never runs. Take one of the two out, or give the first one a condition.',
  never: 'Never runs',
  filesOnly: 'Runs for files alone',
  above: 'Takes the same URLs',
} as const;

const most = 5;

/** Rules behind one that takes every request, or every one that they take, and ends processing. */
export const unreachableRule = defineRule({
  meta: {
    id: 'web-config/unreachable-rule',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A rule that takes every request and ends processing, with others behind it.',
    messages,
    references: [schema],
  },
  check({ scopes, isTransform }: WebConfig, report) {
    if (isTransform) return;
    for (const { rules, globalRules } of scopes)
      for (const collection of [rules, globalRules])
        checkOrder(collection?.items.filter(rule => rule.enabled) ?? [], report);
  },
});

function checkOrder(enabled: readonly InboundRule[], report: Report<typeof messages>): void {
  const takers = new Map<string, InboundRule>();
  for (const [index, rule] of enabled.entries()) {
    const key = once(rule, patternKey);
    const above = key === undefined ? undefined : takers.get(key);
    // Of two rules with one name the second is told by another rule.
    if (above && above.name?.text.toLowerCase() !== rule.name?.text.toLowerCase()) {
      const related = [{ span: nameSpan(above), message: messages.above }];
      report('samePattern', { at: nameSpan(rule), data: { name: above.name?.text ?? '' }, related });
    }
    if (!endsProcessing(rule)) {
      // Behind a rule that changes the URL, patterns meet another one.
      if (rule.action?.type === 'Rewrite') takers.clear();
      continue;
    }
    if (hasConditions(rule.conditions) ? !once(rule, leavesFilesOnly) : !once(rule, takesAll)) {
      if (key !== undefined && !hasConditions(rule.conditions)) takers.set(key, rule);
      continue;
    }
    tellBehind(rule, enabled.slice(index + 1), report);
    return;
  }
}

function tellBehind(rule: InboundRule, behind: readonly InboundRule[], report: Report<typeof messages>): void {
  if (behind.length === 0) return;
  const isAll = !hasConditions(rule.conditions);
  const message = isAll ? messages.never : messages.filesOnly;
  const related = behind.slice(0, most).map(each => ({ span: nameSpan(each), message }));
  const count = behind.length;
  const at = nameSpan(rule);
  if (isAll) report(count === 1 ? 'one' : 'several', { at, data: { count }, related });
  else report('files', { at, severity: 'info', related });
}

function takesAll({ match }: InboundRule): boolean {
  return !match || matchesEverything(match.pattern);
}

/** Whether a rule without conditions that runs lets none behind it run. */
function endsProcessing({ action, stopProcessing }: InboundRule): boolean {
  return action !== undefined && (stopProcessing || (action.type !== 'Rewrite' && action.type !== 'None'));
}

/** Whether a rule for every URL asks for nothing but that there be no file, or folder, of the requested name. */
function leavesFilesOnly(rule: InboundRule): boolean {
  const { grouping, list } = rule.conditions!;
  if (!once(rule, takesAll) || grouping === 'MatchAny') return false;
  return list.every(
    ({ input, matchType, pattern }) =>
      matchType !== 'Pattern' && pattern.negate && (!input || soleVariable(input) === 'REQUEST_FILENAME'),
  );
}

/** What a rule asks of the URL, where that is written as a pattern. */
function patternKey({ match }: InboundRule): string | undefined {
  const { text, syntax, ignoreCase, negate } = match?.pattern ?? {};
  return text && !negate && text.text !== '' ? `${syntax} ${ignoreCase} ${text.text}` : undefined;
}
