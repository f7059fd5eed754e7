import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inHeaders, inOutbound } from '../../../harness/web-config';

const header = (value: string, name = 'Content-Security-Policy') =>
  inHeaders(`<add name="${name}" value="${value}" />`);
const outbound = (value: string, pattern = '.*') =>
  inOutbound(
    `<rule name="policy"><match serverVariable="RESPONSE_Content_Security_Policy" pattern="${pattern}" /><action type="Rewrite" value="${value}" /></rule>`,
  );

testRule(webConfig, 'web-config/content-security-policy-not-valid', {
  findings: [
    {
      text: header('frame-ancestors ⟦self⟧ https://finesse.example.com:8445'),
      messageId: 'bare-keyword',
      severity: 'warning',
      says: ['name of a host', "Write 'self'"],
      suggestions: [
        {
          title: `Change to "frame-ancestors 'self' https://finesse.example.com:8445"`,
          fixed: header("frame-ancestors 'self' https://finesse.example.com:8445"),
        },
      ],
    },
    {
      name: 'behind a reference',
      text: outbound('report-uri /r?a=1&amp;b=2; frame-ancestors ⟦&quot;self&quot;⟧'),
      messageId: 'wrong-quotes',
      suggestions: [
        {
          title: `Change to "report-uri /r?a=1&b=2; frame-ancestors 'self'"`,
          fixed: outbound("report-uri /r?a=1&amp;b=2; frame-ancestors 'self'"),
        },
      ],
    },
    {
      text: outbound("frame-ancestors 'self'⟦,⟧ https://finesse.example.com"),
      messageId: 'comma',
      says: ['frame-ancestors ends before the comma'],
      suggestions: [
        {
          title: `Change to "frame-ancestors 'self' https://finesse.example.com"`,
          fixed: outbound("frame-ancestors 'self' https://finesse.example.com"),
        },
      ],
    },
    { text: header("frame-ancestors ⟦'none'⟧ https://finesse.example.com"), messageId: 'none-not-alone' },
    { text: header("frame-ancestors 'self' ⟦'unsafe-inline'⟧"), messageId: 'not-for-framing' },
    { text: header('frame-ancestors https://finesse.example.com⟦/desktop⟧'), messageId: 'path' },
    { text: header('frame-ancestors ⟦https://*finesse.example.com⟧'), messageId: 'refused-wildcard' },
    { text: header('frame-ancestors ⟦*⟧'), messageId: 'anybody', severity: 'info' },
    { text: header("⟦frame-ancestor⟧ 'self'"), messageId: 'near-directive', says: ['Did you mean frame-ancestors?'] },
    { text: header("⟦'self'⟧ https://finesse.example.com"), messageId: 'not-a-directive' },
    { text: outbound('frame-ancestors ⟦self⟧ {C:1}'), messageId: 'bare-keyword' },
    { text: header("default-src 'self' ⟦script-src⟧ 'self'"), messageId: 'lost-semicolon' },
    { text: header('img-src ⟦data⟧', 'Content-Security-Policy-Report-Only'), messageId: 'bare-scheme' },
  ],
  clean: [
    header("default-src 'self'; img-src 'self' data:; frame-ancestors 'self' https://*.example.com:8445;"),
    header(
      "default-src 'self'; script-src 'self' 'nonce-abc' 'strict-dynamic' 'unsafe-inline'; upgrade-insecure-requests",
    ),
    outbound("frame-ancestors 'self' {C:1}"),
    outbound('{PolicyMap:{HTTP_HOST}}'),
    outbound(''),
  ],
  nearMisses: [
    { name: 'a part of the value', text: outbound("'self' https://finesse.example.com", "'self'") },
    { name: 'odd quotes, told by another rule', text: header('frame-ancestors ‘self’') },
    { name: 'two policies', text: header("default-src 'self', frame-ancestors 'self'") },
    { name: 'a comma in an address', text: header('report-uri https://r.example.com/a,b') },
    { name: 'a directive of tomorrow', text: header("some-new-thing 'self'") },
    { name: 'none where it may be', text: outbound("frame-ancestors 'none'") },
  ],
});
