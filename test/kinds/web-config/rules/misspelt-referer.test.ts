import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inOutbound, inRules } from '../../../harness/web-config';

const inbound = (input: string) =>
  `<rule name="r"><match url=".*" /><conditions><add input="${input}" pattern="^$" /></conditions><action type="AbortRequest" /></rule>`;
const outbound = (value: string) =>
  `<rule name="r"><match serverVariable="RESPONSE_X_A" pattern=".*" /><action type="Rewrite" value="${value}" /></rule>`;

testRule(webConfig, 'web-config/misspelt-referer', {
  findings: [
    { text: inRules(inbound('{⟦HTTP_REFERRER⟧}')), messageId: 'referrer', fixed: inRules(inbound('{HTTP_REFERER}')) },
    {
      name: 'within a call, in an outbound rule',
      text: inOutbound(outbound('a&amp;b {ToLower:{⟦http_referrer⟧}}')),
      messageId: 'referrer',
      fixed: inOutbound(outbound('a&amp;b {ToLower:{HTTP_REFERER}}')),
    },
  ],
  clean: [inRules(inbound('{HTTP_REFERER}')), inOutbound(outbound('{HTTP_REFERER}'))],
  nearMisses: [inRules(inbound('HTTP_REFERRER')), inRules(inbound('{HTTP_REFERRER_POLICY}'))],
});
