import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inOutbound, inRules } from '../../../harness/web-config';

testRule(webConfig, 'web-config/empty-value', {
  findings: [
    {
      text: inRules('<rule name="a"><match url="⟦⟧" /></rule>'),
      messageId: 'emptyUrl',
      says: ['"^$"'],
      suggestions: [
        { title: 'Write .*, for every URL', fixed: inRules('<rule name="a"><match url=".*" /></rule>') },
        { title: 'Write ^$, for the root', fixed: inRules('<rule name="a"><match url="^$" /></rule>') },
      ],
    },
    {
      text: inOutbound('<customTags><tags name="t"><tag name="div" attribute="⟦⟧" /></tags></customTags>'),
      messageId: 'empty',
    },
  ],
  clean: [inRules('<rule name="a"><match url="^$" /></rule>')],
  nearMisses: [
    inRules('<rule name="a"><match url=" " /></rule>'),
    inOutbound(
      '<rule name="a"><match serverVariable="RESPONSE_X" pattern="" /><action type="Rewrite" value="" /></rule>',
    ),
    inOutbound('<rule name="a" preCondition="" />'),
  ],
});
