import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { withCondition, withUrl } from '../one-rule';

testRule(webConfig, 'web-config/template-in-pattern', {
  findings: [
    {
      text: withCondition('{HTTP_HOST}', '^⟦{C:1}⟧$'),
      messageId: 'refused',
      severity: 'error',
      says: ['{C:1}', '500.50'],
    },
    { text: withUrl('⟦{HTTP_HOST}⟧/a'), messageId: 'refused' },
    { text: withUrl('⟦{R:1}⟧', '', ' patternSyntax="Wildcard"'), messageId: 'literal', severity: 'warning' },
  ],
  clean: [withCondition('{HTTP_HOST}#{R:1}', String.raw`^(.+)#\1$`)],
  nearMisses: [
    withUrl('a{2}'),
    withUrl(String.raw`\{HTTP_HOST\}`),
    withUrl('{ABC}', '', ' patternSyntax="ExactMatch"'),
  ],
});
