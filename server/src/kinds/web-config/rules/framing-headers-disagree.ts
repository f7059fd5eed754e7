import { defineRule, fillMessage } from '../../../core/rule';
import { cspStandard, htmlStandard } from '../../../domain/http-headers/data/references';
import { readFrameOptions } from '../../../domain/http-headers/frame-options';
import { ancestorLists } from '../../../domain/http-headers/framing';
import { isUnknown } from '../../../domain/http-headers/text';
import { hasConditions } from '../../../domain/rewrite/certain';
import type { RewriteScope } from '../../../domain/rewrite/model';
import { customHeadersOf, headerSetBy, matchesAnyValue, type SetHeader } from '../headers';
import type { WebConfig } from '../model';

const messages = {
  disagree:
    'Browsers ignore X-Frame-Options where a policy has frame-ancestors, and the two say different things here: "{options}" and "{ancestors}". What frame-ancestors says counts; remove X-Frame-Options, or make it say the same.',
  ancestors: 'The frame-ancestors that counts',
} as const;

/** X-Frame-Options and frame-ancestors that say different things. */
export const framingHeadersDisagree = defineRule({
  meta: {
    id: 'web-config/framing-headers-disagree',
    severity: 'info',
    category: 'security',
    summary: 'X-Frame-Options and frame-ancestors that say different things.',
    messages,
    references: [htmlStandard, cspStandard],
  },
  check({ scopes }: WebConfig, report) {
    for (const scope of scopes) {
      const sets = everyResponse(scope);
      const options = sets.find(({ header }) => header.toLowerCase() === 'x-frame-options');
      const policy = sets.find(set => ancestorsOf(set) !== undefined);
      if (!options || !policy) continue;
      const ancestors = ancestorsOf(policy)!;
      const { means } = readFrameOptions(options.text);
      const same = means === 'deny' ? ["'none'", ''] : ["'self'"];
      if (means === 'ignored' || means === 'unknown' || same.includes(ancestors.toLowerCase())) continue;
      report('disagree', {
        at: options.value.span,
        data: { options: options.value.text, ancestors: `frame-ancestors ${ancestors}` },
        related: [{ span: policy.value.span, message: fillMessage(messages.ancestors) }],
      });
    }
  },
});

/** The headers that every response gets. */
function everyResponse(scope: RewriteScope): SetHeader[] {
  const rules = (scope.outboundRules?.items ?? []).filter(
    ({ enabled, conditions, preCondition, match }) =>
      enabled && !preCondition?.text && match && matchesAnyValue(match) && !hasConditions(conditions),
  );
  return [...customHeadersOf(scope), ...rules.flatMap(rule => headerSetBy(rule) ?? [])];
}

/** The sources of `frame-ancestors`; undefined where there is none, or a template fills some in. */
function ancestorsOf({ header, text }: SetHeader): string | undefined {
  const [list] = ancestorLists([{ name: header, value: text }]);
  if (!list || list.tokens.some(isUnknown)) return undefined;
  return list.tokens.map(token => token.text).join(' ');
}
