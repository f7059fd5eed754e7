import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inHeaders, inServer } from '../../../harness/web-config';

const both = (options: string, policy: string) =>
  inHeaders(
    `<add name="X-Frame-Options" value="${options}" /><add name="Content-Security-Policy" value="${policy}" />`,
  );
const rule = (value: string, conditions: string) =>
  `<rewrite><outboundRules><rule name="r"><match serverVariable="RESPONSE_X_Frame_Options" pattern=".*" />${conditions}<action type="Rewrite" value="${value}" /></rule></outboundRules></rewrite>`;

testRule(webConfig, 'web-config/framing-headers-disagree', {
  findings: [
    {
      text: both('⟦DENY⟧', "frame-ancestors 'self'"),
      messageId: 'disagree',
      severity: 'info',
      says: ["frame-ancestors 'self'"],
    },
    {
      text: both('⟦SAMEORIGIN⟧', "default-src 'self'; frame-ancestors 'self' https://finesse.example.com:8445"),
      messageId: 'disagree',
    },
    {
      name: 'one of them by a rule',
      text: inServer(
        `<httpProtocol><customHeaders><add name="Content-Security-Policy" value="frame-ancestors https:" /></customHeaders></httpProtocol>${rule('⟦DENY⟧', '')}`,
      ),
      messageId: 'disagree',
    },
  ],
  clean: [
    both('DENY', "frame-ancestors 'none'"),
    both('SAMEORIGIN', "frame-ancestors 'self'"),
    both('DENY', "default-src 'self'"),
  ],
  nearMisses: [
    both('ALLOWALL', "frame-ancestors 'self'"),
    {
      name: 'not for every response',
      text: inServer(
        `<httpProtocol><customHeaders><add name="Content-Security-Policy" value="frame-ancestors https:" /></customHeaders></httpProtocol>${rule('DENY', '<conditions><add input="{URL}" pattern="a" /></conditions>')}`,
      ),
    },
  ],
});
