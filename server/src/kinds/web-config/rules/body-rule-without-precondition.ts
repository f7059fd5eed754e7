import { defineRule } from '../../../core/rule';
import { changesBody } from '../body-rules';
import { schema2 } from '../data/sources';
import type { WebConfigUnit } from '../model';
import { nameSpan } from '../places';

/** A rule that rewrites every body, pictures and downloads among them. */
export const bodyRuleWithoutPrecondition = defineRule({
  meta: {
    id: 'web-config/body-rule-without-precondition',
    severity: 'info',
    category: 'hygiene',
    summary: 'An outbound rule that looks into the body of every response.',
    messages: {
      every:
        'Without a precondition IIS looks into the body of every response, also of scripts, pictures and downloads, which costs time and can damage them. Name a precondition that asks for the content type, for example ^text/html.',
    },
    references: [schema2],
  },
  checkUnit(unit: WebConfigUnit, report) {
    if (unit.direction !== 'outbound' || !changesBody(unit) || unit.preCondition?.text) return;
    const asks = unit.conditions?.list.some(({ input }) => /RESPONSE_CONTENT_TYPE/i.test(input?.text ?? ''));
    if (!asks) report('every', { at: nameSpan(unit) });
  },
});
