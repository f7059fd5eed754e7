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
    {
      name: 'in a folder above',
      text: inServer(outbound('⟦RESPONSE_X_Frame_Options⟧')),
      others: [{ path: '../web.config', text: inServer(headers('X-Frame-Options')) }],
      messageId: 'inherited',
      related: [{ path: '../web.config', text: 'X-Frame-Options' }],
    },
  ],
  clean: [inServer(headers('X-Frame-Options') + outbound('RESPONSE_X_Other')), inServer(headers('X-Frame-Options'))],
  nearMisses: [
    {
      name: 'taken out of what is inherited',
      text: inServer(
        `<httpProtocol><customHeaders><remove name="X-Frame-Options" /></customHeaders></httpProtocol>${outbound('RESPONSE_X_Frame_Options')}`,
      ),
      others: [{ path: '../web.config', text: inServer(headers('X-Frame-Options')) }],
    },
    { name: 'as installed', text: inServer(outbound('RESPONSE_X_Powered_By')), others: [] },
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
