import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inServer } from '../../../harness/web-config';

const headers = (name: string) =>
  `<httpProtocol><customHeaders><add name="${name}" value="DENY" /></customHeaders></httpProtocol>`;
const outbound = (variable: string) =>
  `<rewrite><outboundRules><rule name="r"><match serverVariable="${variable}" pattern=".*" /><action type="Rewrite" value="DENY" /></rule></outboundRules></rewrite>`;

testRule(webConfig, 'web-config/header-set-twice', {
  findings: [
    {
      text: inServer(headers('⟦X-Frame-Options⟧') + outbound('RESPONSE_X_Frame_Options')),
      messageId: 'twice',
      severity: 'info',
    },
    {
      name: 'in a location',
      text: `<configuration><system.webServer>${headers('⟦X-Frame-Options⟧')}</system.webServer><location path="a"><system.webServer>${outbound('RESPONSE_X-FRAME-OPTIONS')}</system.webServer></location></configuration>`,
      messageId: 'twice',
    },
  ],
  clean: [inServer(headers('X-Frame-Options') + outbound('RESPONSE_X_Other')), inServer(headers('X-Frame-Options'))],
  nearMisses: [
    inServer(headers('X-Frame-Options') + outbound('HTTP_X_FRAME_OPTIONS')),
    inServer(
      headers('X-Frame-Options') + outbound('RESPONSE_X_Frame_Options').replace('name=', 'enabled="false" name='),
    ),
    {
      name: 'other places',
      text: `<configuration><location path="b"><system.webServer>${headers('X-Frame-Options')}</system.webServer></location><location path="a"><system.webServer>${outbound('RESPONSE_X_Frame_Options')}</system.webServer></location></configuration>`,
    },
  ],
});
