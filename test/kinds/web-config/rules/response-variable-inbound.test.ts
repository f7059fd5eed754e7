import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inOutbound, inRules } from '../../../harness/web-config';

const rule = (input: string, url: string) =>
  `<rule name="r"><match url=".*" /><conditions><add input="${input}" pattern="^3" /></conditions><action type="Rewrite" url="${url}" /></rule>`;

testRule(webConfig, 'web-config/response-variable-inbound', {
  findings: [
    { text: inRules(rule('⟦{RESPONSE_STATUS}⟧', 'x')), messageId: 'empty', says: ['RESPONSE_STATUS', 'outbound rule'] },
    { text: inRules(rule('{URL}', 'x/⟦{response_x_a}⟧')), messageId: 'empty' },
  ],
  clean: [
    inRules(rule('{URL}', 'x')),
    inOutbound(
      '<rule name="r"><match serverVariable="RESPONSE_X_A" pattern=".*" /><conditions><add input="{RESPONSE_STATUS}" pattern="^3" /></conditions><action type="Rewrite" value="{RESPONSE_X_A}" /></rule>',
    ),
  ],
  nearMisses: [inRules(rule('{X_RESPONSE_STATUS}', 'x')), inRules(rule('RESPONSE_STATUS', 'x'))],
});
