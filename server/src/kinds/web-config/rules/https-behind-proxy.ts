import { defineRule } from '../../../core/rule';
import type { InboundRule } from '../../../domain/rewrite/model';
import { schema } from '../data/sources';
import { inboundRules, type WebConfig } from '../model';
import { patternConditions, soleVariable, templatesOf, variablesIn } from '../places';

const forwarded =
  /^HTTP_(X_FORWARDED_(PROTO|PROTOCOL|SCHEME|SSL|FOR|HOST|PORT)|X_ARR_SSL|X_URL_SCHEME|FRONT_END_HTTPS|CLOUDFRONT_FORWARDED_PROTO)$/;

/** A redirect to HTTPS by {HTTPS} in a file that reads the scheme from a proxy elsewhere. */
export const httpsBehindProxy = defineRule({
  meta: {
    id: 'web-config/https-behind-proxy',
    severity: 'hint',
    category: 'connection',
    summary: 'A redirect to HTTPS that tests HTTPS where other rules read the scheme from a proxy.',
    messages: {
      proxy:
        'Another rule reads {variable}, which a proxy sets. If that proxy ends TLS, HTTPS is off here for every request, and this redirect goes on without end. Test {scheme} instead.',
    },
    references: [schema],
  },
  check(model: WebConfig, report, { holds }) {
    if (!holds('FORWARDED') && !holds('ARR_SSL') && !holds('URL_SCHEME') && !holds('FRONT_END')) return;
    const rules = inboundRules(model);
    let variable: string | undefined;
    for (const rule of rules) {
      if (rule.action?.type !== 'Redirect' || !/^https:/i.test(rule.action.url?.text ?? '')) continue;
      const tested = patternConditions(rule).find(({ input }) => soleVariable(input) === 'HTTPS');
      if (!tested || forwardedIn(rule)) continue;
      variable ??= firstOf(rules);
      if (!variable) return;
      report('proxy', { at: tested.input!.span, data: { variable, scheme: schemeBeside(variable) } });
    }
  },
});

/** The first such variable that a rule reads. */
function firstOf(rules: readonly InboundRule[]): string | undefined {
  for (const rule of rules) {
    const variable = forwardedIn(rule);
    if (variable) return variable;
  }
  return undefined;
}

/** The variable with the scheme that a proxy saw, as far as the rule reads it. */
function forwardedIn(rule: InboundRule): string | undefined {
  const names = templatesOf(rule).flatMap(value => variablesIn(value).map(({ name }) => name.toUpperCase()));
  return names.find(name => forwarded.test(name));
}

/** The variable with the scheme that a proxy sends which sends that one. */
function schemeBeside(variable: string): string {
  return /_(FOR|HOST|PORT)$/.test(variable) ? 'HTTP_X_FORWARDED_PROTO' : variable;
}
