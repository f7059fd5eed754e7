import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inHeaders, inOutbound } from '../../../harness/web-config';

const header = (value: string) => inHeaders(`<add name="X-Frame-Options" value="${value}" />`);
const outbound = (value: string, pattern = '.*', variable = 'RESPONSE_X_Frame_Options') =>
  inOutbound(
    `<rule name="framing"><match serverVariable="${variable}" pattern="${pattern}" /><action type="Rewrite" value="${value}" /></rule>`,
  );

testRule(webConfig, 'web-config/frame-options-not-valid', {
  findings: [
    {
      text: header('⟦ALLOW-FROM https://finesse.example.com:8445⟧'),
      messageId: 'allow-from',
      severity: 'warning',
      says: ['any site may frame', '"frame-ancestors https://finesse.example.com:8445"'],
    },
    { text: header('⟦ALLOWALL⟧'), messageId: 'allow-all', severity: 'info' },
    { text: header('⟦SAMEORIGIN, DENY⟧'), messageId: 'several', says: ['take several that differ for DENY'] },
    {
      text: outbound('⟦SAME-ORIGIN⟧'),
      messageId: 'near-miss',
      suggestions: [{ title: 'Change to "SAMEORIGIN"', fixed: outbound('SAMEORIGIN') }],
    },
    {
      text: outbound('⟦SAMEORIGIN;⟧', '^$', 'RESPONSE_X-FRAME-OPTIONS'),
      messageId: 'near-miss',
      says: ['SAMEORIGIN'],
    },
    { text: header("⟦frame-ancestors 'none'⟧"), messageId: 'not-a-value' },
    { text: inHeaders('<add name="X-Frame-Options" value=⟦""⟧ />'), messageId: 'empty' },
  ],
  clean: [header('SAMEORIGIN'), header('deny'), outbound('DENY'), outbound('{FrameMap:{HTTP_HOST}}')],
  nearMisses: [
    { name: 'removed by an outbound rule', text: outbound('') },
    { name: 'a part of the value', text: outbound('ALLOWALL', 'DENY') },
    { name: 'the same value twice', text: header('SAMEORIGIN, SAMEORIGIN') },
    { name: 'a request header', text: outbound('ALLOWALL', '.*', 'HTTP_X_FRAME_OPTIONS') },
  ],
});
