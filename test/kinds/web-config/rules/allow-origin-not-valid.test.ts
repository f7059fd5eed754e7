import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inHeaders, inOutbound } from '../../../harness/web-config';

const header = (value: string) => inHeaders(`<add name="Access-Control-Allow-Origin" value="${value}" />`);
const outbound = (value: string) =>
  inOutbound(
    `<rule name="r"><match serverVariable="RESPONSE_Access-Control-Allow-Origin" pattern=".*" /><action type="Rewrite" value="${value}" /></rule>`,
  );

testRule(webConfig, 'web-config/allow-origin-not-valid', {
  findings: [
    { text: header('⟦https://a.example.com, https://b.example.com⟧'), messageId: 'several', severity: 'warning' },
    { text: outbound('⟦https://a.example.com https://b.example.com⟧'), messageId: 'several' },
    { text: header('⟦https://*.example.com⟧'), messageId: 'wildcard' },
    {
      text: header('⟦a.example.com⟧'),
      messageId: 'no-scheme',
      suggestions: [{ title: 'Change to "https://a.example.com"', fixed: header('https://a.example.com') }],
    },
    {
      text: header('https://a.example.com:8445⟦/desktop⟧'),
      messageId: 'behind-origin',
      says: ['Write https://a.example.com:8445'],
      suggestions: [{ title: 'Change to "https://a.example.com:8445"', fixed: header('https://a.example.com:8445') }],
    },
    { text: header('https://a.example.com⟦/⟧'), messageId: 'behind-origin' },
    {
      text: header('⟦https://A.example.com:443⟧'),
      messageId: 'not-as-sent',
      suggestions: [{ title: 'Change to "https://a.example.com"', fixed: header('https://a.example.com') }],
    },
  ],
  clean: [
    header('*'),
    header('https://a.example.com:8445'),
    outbound('{HTTP_ORIGIN}'),
    outbound('{Origins:{HTTP_ORIGIN}}'),
  ],
  nearMisses: [header('null'), outbound(''), outbound('https://{HTTP_HOST}'), header(' https://a.example.com ')],
});
