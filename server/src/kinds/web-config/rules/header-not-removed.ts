import { defineRule } from '../../../core/rule';
import type { OutboundRule } from '../../../domain/rewrite/model';
import { customHeaders, schema2 } from '../data/sources';
import { headerOfRule, headerSetBy, takesWhole } from '../headers';
import type { WebConfig } from '../model';
import { outboundRules } from '../model';
import { attributeValue } from '../values';

const requestFiltering = {
  title: 'Request filtering <requestFiltering>, removeServerHeader',
  url: 'https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/',
};

const elsewhere: Readonly<Record<string, string>> = {
  'x-powered-by': 'Write <remove name="X-Powered-By" /> in <customHeaders> to remove it.',
  'x-aspnet-version': 'Write enableVersionHeader="false" on <httpRuntime> in <system.web> to remove it.',
  other: 'Remove it where it is added.',
};

/** A header that is meant to go and stays, with or without its value. */
export const headerNotRemoved = defineRule({
  meta: {
    id: 'web-config/header-not-removed',
    severity: 'info',
    category: 'ineffective',
    summary: 'A header that is meant to be removed and stays.',
    messages: {
      empty:
        'The rule empties {header} and does not remove it: the response still has the header, without a value. {instead}',
      noValue:
        'Without a value the rule empties {header}: the response has the header, and nothing in it. Write value="…" with what it is to be.',
      emptyServer:
        'The rule empties Server and does not remove it: the response still has the header, without a value. From IIS 10 on removeServerHeader="true" on <requestFiltering> takes it out.',
      server:
        'IIS does not take the header Server from <customHeaders>, so there is nothing to remove here and the header stays. From IIS 10 on removeServerHeader="true" on <requestFiltering> takes it out.',
    },
    references: [customHeaders, schema2, requestFiltering],
  },
  dependsOn: ['outbound'],
  check(model: WebConfig, report) {
    for (const rule of outboundRules(model)) {
      const set = rule.enabled ? headerSetBy(rule) : undefined;
      const header = rule.enabled ? headerWithoutValue(rule) : undefined;
      if (header) report('noValue', { at: rule.action!.element.nameSpan, data: { header } });
      if (set?.value.text !== '') continue;
      const at = rule.action!.element.attribute('value')!.span;
      if (set.header.toLowerCase() === 'server') report('emptyServer', { at });
      else report('empty', { at, data: { header: set.header, instead: insteadOf(set.header) } });
    }
    for (const { customHeaders: headers } of model.scopes) {
      for (const remove of headers?.element.childrenNamed('remove') ?? []) {
        const name = attributeValue(remove, 'name');
        if (name?.text.toLowerCase() === 'server') report('server', { at: name.span });
      }
    }
  },
});

/** The header that a rule rewrites without saying to what. */
function headerWithoutValue(rule: OutboundRule): string | undefined {
  const { match, action } = rule;
  if (!match || action?.type !== 'Rewrite' || !takesWhole(match)) return undefined;
  // Another attribute may be the value under a wrong name, which is told.
  const hasOther = action.element.attributes.some(({ name }) => !/^(?:type|replace)$/i.test(name));
  return hasOther ? undefined : headerOfRule(rule);
}

/** Where a header is really taken out, as far as it is known who adds it. */
function insteadOf(header: string): string {
  return elsewhere[header.toLowerCase()] ?? elsewhere.other!;
}
