import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inHeaders, inOutbound } from '../../../harness/web-config';

const header = (name: string, value: string) => inHeaders(`<add name="${name}" value="${value}" />`);
const outbound = (variable: string, value: string) =>
  inOutbound(
    `<rule name="r"><match serverVariable="${variable}" pattern=".*" /><action type="Rewrite" value="${value}" /></rule>`,
  );

testRule(webConfig, 'web-config/header-value-not-valid', {
  findings: [
    {
      text: header('X-Content-Type-Options', '⟦no-sniff⟧'),
      messageId: 'not-nosniff',
      suggestions: [{ title: 'Change to "nosniff"', fixed: header('X-Content-Type-Options', 'nosniff') }],
    },
    {
      text: outbound('RESPONSE_Referrer_Policy', '⟦no-referer⟧'),
      messageId: 'no-policy',
      says: ['no-referrer'],
      suggestions: [{ title: 'Change to "no-referrer"', fixed: outbound('RESPONSE_Referrer_Policy', 'no-referrer') }],
    },
  ],
  clean: [
    header('X-Content-Type-Options', 'nosniff'),
    header('Referrer-Policy', 'strict-origin-when-cross-origin'),
    outbound('RESPONSE_X_Content_Type_Options', 'NOSNIFF'),
  ],
  nearMisses: [
    header('Referrer-Policy', 'something-new, same-origin'),
    outbound('RESPONSE_Referrer_Policy', ''),
    header('X-Something', 'no-sniff'),
  ],
});
