import { defineRule } from '../../../core/rule';
import { schema2 } from '../data/sources';
import { headerOfRule } from '../headers';
import { allPreConditions, outboundRules, type WebConfig } from '../model';
import { soleVariable } from '../places';

/** A rule for the Location header that asks for an HTML body, which many redirects do not have. */
export const locationNeedsBody = defineRule({
  meta: {
    id: 'web-config/location-needs-body',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A rule for the Location header whose precondition asks for HTML.',
    messages: {
      html: 'Redirects often have no HTML body, and then this precondition keeps the rule from them: their Location stays as it is. Use a precondition on the status: RESPONSE_STATUS against ^3.',
    },
    references: [schema2],
  },
  dependsOn: ['outbound', 'precondition'],
  check(model: WebConfig, report) {
    const preConditions = allPreConditions(model);
    for (const rule of outboundRules(model)) {
      const { preCondition } = rule;
      if (headerOfRule(rule)?.toLowerCase() !== 'location' || !preCondition) continue;
      const wanted = preCondition.text.toLowerCase();
      const found = preConditions.find(({ name }) => name?.text.toLowerCase() === wanted);
      if (!found || found.grouping === 'MatchAny') continue;
      const asks = found.list.some(
        ({ input, pattern }) =>
          soleVariable(input) === 'RESPONSE_CONTENT_TYPE' && !pattern.negate && /html/i.test(pattern.text?.text ?? ''),
      );
      // With the status asked for as well, redirects are what is meant, if only those with a body.
      const isMeant = found.list.some(({ input }) => soleVariable(input) === 'RESPONSE_STATUS');
      if (asks) report('html', { at: preCondition.span, severity: isMeant ? 'info' : 'warning' });
    }
  },
});
