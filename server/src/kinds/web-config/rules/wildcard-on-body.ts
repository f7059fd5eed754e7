import { defineRule } from '../../../core/rule';
import { changesBody } from '../body-rules';
import { schema2 } from '../data/sources';
import type { WebConfigUnit } from '../model';

/** Wildcard patterns on the whole body, which URL Rewrite does not take. */
export const wildcardOnBody = defineRule({
  meta: {
    id: 'web-config/wildcard-on-body',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A wildcard pattern on the whole body of a response.',
    messages: {
      body: 'Wildcard patterns are not for the whole body: the rule finds nothing in it. Name tags in filterByTags, or write the pattern for ECMAScript or ExactMatch.',
    },
    references: [schema2],
  },
  checkUnit(unit: WebConfigUnit, report) {
    if (unit.direction !== 'outbound' || unit.syntax !== 'Wildcard' || !changesBody(unit)) return;
    if (unit.match!.filterByTags.length > 0) return;
    report('body', { at: unit.element.attribute('patternSyntax')!.value!.span });
  },
});
