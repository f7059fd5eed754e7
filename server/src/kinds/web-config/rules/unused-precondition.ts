import { defineRule } from '../../../core/rule';
import { schema2 } from '../data/sources';
import { allPreConditions, isPartial, outboundRules, type WebConfig } from '../model';
import { nameSpan } from '../places';

/** A precondition that no rule of the file names. */
export const unusedPrecondition = defineRule({
  meta: {
    id: 'web-config/unused-precondition',
    severity: 'hint',
    category: 'hygiene',
    summary: 'A precondition that no rule names.',
    messages: {
      unused:
        'No rule of this file names the precondition "{name}", so it does nothing unless a web.config further down uses it. Name it in a rule or remove it.',
    },
    references: [schema2],
  },
  check(model: WebConfig, report) {
    if (isPartial(model)) return;
    const used = new Set(outboundRules(model).map(({ preCondition }) => preCondition?.text.toLowerCase()));
    for (const preCondition of allPreConditions(model)) {
      const name = preCondition.name?.text;
      if (name && !used.has(name.toLowerCase())) report('unused', { at: nameSpan(preCondition), data: { name } });
    }
  },
});
