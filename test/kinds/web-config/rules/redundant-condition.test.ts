import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inRewrite, inRules } from '../../../harness/web-config';

const rule = (conditions: string) => `<rule name="a"><match url="x" /><conditions>${conditions}</conditions></rule>`;

testRule(webConfig, 'web-config/redundant-condition', {
  findings: [
    {
      text: inRules(rule('\n<add input="{URL}" pattern="x" />\n<add input="⟦{URL}⟧" pattern="x" negate="false" />\n')),
      messageId: 'redundant',
      severity: 'info',
      suggestions: [{ title: 'Take the second out', fixed: inRules(rule('\n<add input="{URL}" pattern="x" />\n')) }],
    },
  ],
  clean: [inRules(rule('<add input="{URL}" pattern="x" /><add input="{URL}" pattern="y" />'))],
  nearMisses: [
    inRules(rule('<add input="{URL}" pattern="\\d" /><add input="{URL}" pattern="\\D" />')),
    inRules(rule('<add input="{URL}" pattern="x" /><add input="{URL}" pattern="x" negate="true" />')),
    inRewrite(
      `<globalRules>${rule('<add input="{URL}" pattern="x" /><add input="{URL}" pattern="x" />')}</globalRules>`,
    ),
  ],
});
