import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inHeaders, inOutbound } from '../../../harness/web-config';

const header = (value: string) => inHeaders(`<add name="Strict-Transport-Security" value="${value}" />`);
const outbound = (value: string) =>
  inOutbound(
    `<rule name="HSTS"><match serverVariable="RESPONSE_Strict_Transport_Security" pattern=".*" /><conditions><add input="{HTTPS}" pattern="on" /></conditions><action type="Rewrite" value="${value}" /></rule>`,
  );

testRule(webConfig, 'web-config/transport-security-not-valid', {
  findings: [
    {
      text: outbound('max-age=31536000⟦,⟧ includeSubDomains'),
      messageId: 'comma',
      says: ['ignore the whole header'],
      suggestions: [
        {
          title: 'Change to "max-age=31536000; includeSubDomains"',
          fixed: outbound('max-age=31536000; includeSubDomains'),
        },
      ],
    },
    { text: header('⟦includeSubDomains⟧'), messageId: 'no-max-age' },
    { text: header('max-age=⟦1year⟧'), messageId: 'not-a-number' },
    { text: header('max-age=300; ⟦max-age=600⟧'), messageId: 'repeated' },
    { text: header('max-age=300; ⟦includeSubdomain⟧'), messageId: 'near-miss', says: ['includeSubDomains'] },
    { text: header('max-age=300; ⟦includeSubDomains=1⟧'), messageId: 'value-on-flag' },
    {
      text: header('max-age=⟦300⟧; includeSubDomains; preload'),
      messageId: 'preload-too-short',
      severity: 'info',
      says: ['31536000'],
    },
    { text: header('max-age=31536000; ⟦preload⟧'), messageId: 'preload-without-subdomains', severity: 'info' },
  ],
  clean: [header('max-age=31536000; includeSubDomains; preload'), header('max-age=300'), outbound('max-age=0')],
  nearMisses: [
    header('MAX-AGE=&quot;31536000&quot; ; INCLUDESUBDOMAINS;'),
    outbound('max-age={Age:{HTTP_HOST}}'),
    { name: 'taken away', text: outbound('') },
  ],
});
