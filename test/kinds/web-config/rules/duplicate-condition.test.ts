import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inOutbound, inRewrite, inRules } from '../../../harness/web-config';

testRule(webConfig, 'web-config/duplicate-condition', {
  findings: [
    {
      text: inOutbound(
        '<rule name="a"><conditions>\n<add input="{URL}" pattern="x" />\n<add input="⟦{url}⟧" pattern="X" matchType="pattern" negate="False" />\n</conditions></rule>',
      ),
      messageId: 'duplicate',
      says: ['0x800700b7'],
      fixed: inOutbound('<rule name="a"><conditions>\n<add input="{URL}" pattern="x" />\n</conditions></rule>'),
    },
    {
      text: inOutbound(
        '<preConditions><preCondition name="p"><add input="{A}" pattern="x" /><add input="⟦{A}⟧" pattern="x" /></preCondition></preConditions>',
      ),
      messageId: 'duplicate',
    },
    {
      text: inRewrite(
        '<globalRules><rule name="a"><conditions><add input="{A}" pattern="x" /><add input="⟦{A}⟧" pattern="x" /></conditions></rule></globalRules>',
      ),
      messageId: 'duplicate',
    },
    {
      text: inOutbound(
        '<customTags><tags name="t"><tag name="div" attribute="data" /><tag name="⟦DIV⟧" attribute="data" /></tags></customTags>',
      ),
      messageId: 'duplicate',
      says: ['This <tag>'],
    },
  ],
  clean: [
    inOutbound(
      '<rule name="a"><conditions><add input="{URL}" pattern="x" /><add input="{URL}" pattern="y" /></conditions></rule>',
    ),
  ],
  nearMisses: [
    inRules(
      '<rule name="a"><conditions><add input="{URL}" pattern="x" /><add input="{URL}" pattern="x" /></conditions></rule>',
    ),
    inOutbound(
      '<rule name="a"><conditions><add input="{URL}" pattern="x" /><add input="{URL}" pattern="x" negate="true" /></conditions></rule>',
    ),
    inOutbound(
      '<rule name="a"><conditions><add input="{URL}" pattern="x" /></conditions></rule><rule name="b"><conditions><add input="{URL}" pattern="x" /></conditions></rule>',
    ),
  ],
});
