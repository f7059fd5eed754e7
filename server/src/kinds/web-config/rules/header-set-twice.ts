import type { OtherFiles } from '../../../core/other-files';
import { defineRule, fillMessage, type Report } from '../../../core/rule';
import type { RewriteScope } from '../../../domain/rewrite/model';
import { customHeaders, schema2 } from '../data/sources';
import { clearedSpace, type InheritedSpace } from '../data/spaces';
import { customHeadersOf, headerSetBy, type SetHeader } from '../headers';
import { inheritedBy, inheritedNames } from '../inherited';
import { pathOf, type WebConfig } from '../model';

const messages = {
  twice:
    'An outbound rule sets {header} too. Which of the two values a response gets depends on the order in which IIS works, and a change to one is easily lost on the other. Keep one of them.',
  inherited:
    'The customHeaders of a configuration above set {header} too. Which of the two values a response gets depends on the order in which IIS works, and a change to one is easily lost on the other. Put <remove name="{header}" /> into the customHeaders of this file, or take the rule out.',
  rule: 'The outbound rule that sets {header}',
  above: 'The inherited header',
} as const;

const headerSpace: InheritedSpace = 'custom-header';

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
  readsFacts: [headerSpace, clearedSpace],
  check(model: WebConfig, report, { others }) {
    checkInherited(model, others, report);
    const { scopes } = model;
    if (!scopes.some(({ customHeaders: headers }) => headers && headers.items.length > 0)) return;
    const byRules = scopes.map(setByRules);
    for (const scope of scopes) {
      const path = pathOf(scope.location);
      const known = byRules.filter((_, index) => path === '' || ['', path].includes(pathOf(scopes[index]!.location)));
      for (const { header, name } of customHeadersOf(scope)) {
        const set = known.map(headers => headers.get(header.toLowerCase())).find(found => found !== undefined);
        if (!set) continue;
        const related = [{ span: set.name.span, message: fillMessage(messages.rule, { header }) }];
        report('twice', { at: name.span, data: { header }, related });
      }
    }
  },
});

/** Headers that rules set and that come from customHeaders above as well, unless the file takes them out of what it inherits. */
function checkInherited(model: WebConfig, others: OtherFiles | undefined, report: Report<typeof messages>): void {
  const names = others ? inheritedNames(others, headerSpace) : undefined;
  if (!names || names.size === 0 || model.isTransform || model.isServerWide) return;
  for (const scope of model.scopes) {
    const { clears, removes } = scope.customHeaders ?? {};
    if (clears || !scope.outboundRules) continue;
    const inherited = inheritedBy(scope, model, headerSpace, names);
    for (const [key, { header, name }] of setByRules(scope)) {
      const found = removes?.has(key) ? undefined : inherited.get(key);
      if (found?.from !== 'above' && found?.from !== 'server') continue;
      const related = [{ uri: found.uri, span: found.fact.span, message: messages.above }];
      report('inherited', { at: name.span, data: { header }, related });
    }
  }
}

/** The headers that rules of a scope give a value, by their names in lower case: the first rule for each. */
function setByRules({ outboundRules }: RewriteScope): Map<string, SetHeader> {
  const found = new Map<string, SetHeader>();
  for (const rule of outboundRules?.items ?? []) {
    const set = rule.enabled ? headerSetBy(rule) : undefined;
    if (set && set.text !== '' && !found.has(set.header.toLowerCase())) found.set(set.header.toLowerCase(), set);
  }
  return found;
}
