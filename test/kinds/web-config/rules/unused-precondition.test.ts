import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inOutbound } from '../../../harness/web-config';

const rule = (name: string) =>
  `<rule name="r" preCondition="${name}"><match serverVariable="RESPONSE_A" pattern=".*" /><action type="Rewrite" value="b" /></rule>`;
const pre = (name: string) =>
  `<preConditions><preCondition name="${name}"><add input="{RESPONSE_STATUS}" pattern="^2" /></preCondition></preConditions>`;

testRule(webConfig, 'web-config/unused-precondition', {
  findings: [
    {
      text: inOutbound(
        `${rule('A')}${pre('A')}`.replace('</preConditions>', '<preCondition name="⟦B⟧" /></preConditions>'),
      ),
      messageId: 'unused',
      severity: 'hint',
    },
  ],
  clean: [inOutbound(`${rule('A')}${pre('A')}`)],
  nearMisses: [
    inOutbound(`${rule('a')}${pre('A')}`),
    { name: 'a fragment', text: `<outboundRules>${pre('A')}</outboundRules>` },
  ],
});
