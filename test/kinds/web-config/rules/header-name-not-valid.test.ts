import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inHeaders, inOutbound, inServer } from '../../../harness/web-config';

const rule = (variable: string) =>
  `<rule name="r"><match serverVariable="${variable}" pattern=".*" /><action type="Rewrite" value="x" /></rule>`;

testRule(webConfig, 'web-config/header-name-not-valid', {
  findings: [
    {
      text: inHeaders('<add name="⟦X-Frame-Options:⟧" value="DENY" />'),
      messageId: 'name',
      severity: 'warning',
      fixed: inHeaders('<add name="X-Frame-Options" value="DENY" />'),
    },
    {
      text: inHeaders('<add name="⟦X-Frame-Options ⟧" value="DENY" />'),
      messageId: 'name',
      fixed: inHeaders('<add name="X-Frame-Options" value="DENY" />'),
    },
    { text: inHeaders('<add name="⟦X Frame Options⟧" value="DENY" />'), messageId: 'name' },
    {
      text: inServer(
        '<httpProtocol><redirectHeaders><add name="⟦X-A: b⟧" value="c" /></redirectHeaders></httpProtocol>',
      ),
      messageId: 'name',
    },
    {
      text: inOutbound(rule('⟦RESPONSE_X-Frame-Options:⟧')),
      messageId: 'name',
      fixed: inOutbound(rule('RESPONSE_X-Frame-Options')),
    },
    {
      name: 'a slip',
      text: inHeaders('<add name="⟦Referer-Policy⟧" value="no-referrer" />'),
      messageId: 'near',
      severity: 'warning',
      suggestions: [
        { title: 'Write Referrer-Policy', fixed: inHeaders('<add name="Referrer-Policy" value="no-referrer" />') },
      ],
    },
    {
      text: inOutbound(rule('⟦RESPONSE_X_Frame_Option⟧')),
      messageId: 'near',
      suggestions: [{ title: 'Write RESPONSE_X_Frame_Options', fixed: inOutbound(rule('RESPONSE_X_Frame_Options')) }],
    },
  ],
  clean: [inHeaders('<add name="X-Frame-Options" value="DENY" />'), inOutbound(rule('RESPONSE_X_Frame_Options'))],
  nearMisses: [
    inHeaders('<add name="x_y.z" value="a" />'),
    inHeaders('<remove name="X-Powered-By:" />'),
    inOutbound(rule('HTTP_X: y')),
    inHeaders('<add name="X-Content-Security-Policy" value="a" />'),
    inHeaders('<add name="Referer-Policy" value="a" /><add name="Referrer-Policy" value="no-referrer" />'),
    inHeaders('<add name="X-Frame-Hints" value="a" />'),
  ],
});
