import { defineRule } from '../../../core/rule';
import { customHeaders, schema2 } from '../data/sources';
import { headerSetBy } from '../headers';
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

/** Where a header is really taken out, as far as it is known who adds it. */
function insteadOf(header: string): string {
  return elsewhere[header.toLowerCase()] ?? elsewhere.other!;
}
