import { defineRule, fillMessage } from '../../../core/rule';
import { customHeaders, schema2 } from '../data/sources';
import { customHeadersOf, headerSetBy } from '../headers';
import { pathOf, type WebConfig } from '../model';

const messages = {
  twice:
    'An outbound rule sets {header} too. Which of the two values a response gets depends on the order in which IIS works, and a change to one is easily lost on the other. Keep one of them.',
  rule: 'The outbound rule that sets {header}',
} as const;

/** A header that stands in customHeaders and is set by an outbound rule as well. */
export const headerSetTwice = defineRule({
  meta: {
    id: 'web-config/header-set-twice',
    severity: 'info',
    category: 'consistency',
    summary: 'A header set both in customHeaders and by an outbound rule.',
    messages,
    references: [customHeaders, schema2],
  },
  check({ scopes }: WebConfig, report) {
    for (const scope of scopes) {
      for (const { header, name } of customHeadersOf(scope)) {
        const path = pathOf(scope.location);
        const rule = scopes
          .filter(({ location }) => path === '' || pathOf(location) === path || pathOf(location) === '')
          .flatMap(({ outboundRules }) => outboundRules?.items ?? [])
          .find(each => each.enabled && headerSetBy(each)?.header.toLowerCase() === header.toLowerCase());
        const set = rule && headerSetBy(rule);
        if (!set || set.text === '') continue;
        const related = [{ span: set.name.span, message: fillMessage(messages.rule, { header }) }];
        report('twice', { at: name.span, data: { header }, related });
      }
    }
  },
});
