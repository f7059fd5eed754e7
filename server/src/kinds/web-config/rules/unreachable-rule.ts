import { defineRule } from '../../../core/rule';
import { hasConditions, matchesEverything } from '../../../domain/rewrite/certain';
import type { InboundRule } from '../../../domain/rewrite/model';
import { schema } from '../data/sources';
import type { WebConfig } from '../model';
import { nameSpan } from '../places';

const messages = {
  one: 'This rule takes every request and ends processing, so the rule behind it never runs. Put it last, or give it a pattern or a condition of its own.',
  several:
    'This rule takes every request and ends processing, so the {count} rules behind it never run. Put it last, or give it a pattern or a condition of its own.',
  never: 'Never runs',
} as const;

const most = 5;

/** Rules behind one that takes every request and ends processing. */
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
    for (const { rules, globalRules } of scopes) {
      for (const collection of [rules, globalRules]) {
        const enabled = collection?.items.filter(rule => rule.enabled) ?? [];
        const index = enabled.findIndex(takesAll);
        const behind = index < 0 ? [] : enabled.slice(index + 1);
        if (behind.length === 0) continue;
        const related = behind.slice(0, most).map(rule => ({ span: nameSpan(rule), message: messages.never }));
        const count = behind.length;
        report(count === 1 ? 'one' : 'several', { at: nameSpan(enabled[index]!), data: { count }, related });
      }
    }
  },
});

/** Whether a rule surely runs for every request and none behind it does. */
function takesAll({ match, conditions, action, stopProcessing }: InboundRule): boolean {
  if (!action || hasConditions(conditions) || (match && !matchesEverything(match.pattern))) return false;
  return stopProcessing || (action.type !== 'Rewrite' && action.type !== 'None');
}
