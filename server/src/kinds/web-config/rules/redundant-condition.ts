import { defineRule } from '../../../core/rule';
import type { Condition } from '../../../domain/rewrite/model';
import { schema } from '../data/sources';
import type { WebConfigUnit } from '../model';
import { removed } from '../rename';

const messages = {
  redundant:
    'This condition is the same as one above it, so it changes nothing. Take it out, or write what was to be different.',
  first: 'The first one',
  remove: 'Take the second out',
} as const;

/** Two equal conditions in a rule of `<rules>`, where IIS allows them. */
export const redundantCondition = defineRule({
  meta: {
    id: 'web-config/redundant-condition',
    severity: 'info',
    category: 'hygiene',
    summary: 'Two equal conditions of a rule in <rules>.',
    messages,
    suggests: true,
    references: [schema],
  },
  checkUnit(unit: WebConfigUnit, report, { text }) {
    if (unit.direction !== 'inbound' || unit.global) return;
    const seen = new Map<string, Condition>();
    for (const condition of unit.conditions?.list ?? []) {
      const key = meaningOf(condition);
      const first = seen.get(key);
      if (!first) seen.set(key, condition);
      else
        report('redundant', {
          at: condition.input?.span ?? condition.element.nameSpan,
          related: [{ span: first.element.nameSpan, message: messages.first }],
          suggest: [{ title: 'remove', edits: [removed(condition.element, text)] }],
        });
    }
  },
});

/** All that a condition says; names of variables are taken in one letter case only, which misses some and never takes two for one. */
function meaningOf({ input, matchType, pattern }: Condition): string {
  return JSON.stringify([input?.text, matchType, pattern.text?.text, pattern.ignoreCase, pattern.negate]);
}
