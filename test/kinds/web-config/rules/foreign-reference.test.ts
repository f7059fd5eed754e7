import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { withConditions, withHeader, withTarget } from '../one-rule';

testRule(webConfig, 'web-config/foreign-reference', {
  findings: [
    {
      text: withTarget('/a/⟦$1⟧'),
      messageId: 'foreign',
      severity: 'warning',
      suggestions: [{ title: 'Write {R:1}', fixed: withTarget('/a/{R:1}') }],
    },
    { text: withTarget(String.raw`/a/⟦\1⟧`), messageId: 'foreign' },
    {
      text: withConditions('<add input="{URL}" pattern="(a)" />', '', '<action type="Rewrite" url="b/⟦%1⟧" />'),
      messageId: 'foreign',
      suggestions: [
        {
          title: 'Write {C:1}',
          fixed: withConditions('<add input="{URL}" pattern="(a)" />', '', '<action type="Rewrite" url="b/{C:1}" />'),
        },
      ],
    },
    { text: withHeader('^(a)$', '⟦$1⟧; b'), messageId: 'foreign' },
  ],
  clean: [withTarget('/a/{R:1}')],
  nearMisses: [withTarget('/a/$2'), withTarget('/a%20b'), withTarget('/a%1'), withTarget('/costs$10')],
});
