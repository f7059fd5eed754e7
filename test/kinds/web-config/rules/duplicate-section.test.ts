import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inRewrite, inServer } from '../../../harness/web-config';

const rules = '<rules><clear /></rules>';
const inLocation = (path: string, inner: string) =>
  `<location path="${path}"><system.webServer><rewrite>${inner}</rewrite></system.webServer></location>`;

testRule(webConfig, 'web-config/duplicate-section', {
  findings: [
    {
      text: inRewrite(`${rules}<⟦rules⟧><remove name="a" /></rules>`),
      messageId: 'duplicate',
      says: ['second <rules>', '0x800700b7'],
    },
    {
      name: 'in two <rewrite> groups',
      text: inServer(`<rewrite>${rules}</rewrite><rewrite><⟦rules⟧ /></rewrite>`),
      messageId: 'duplicate',
    },
    {
      name: 'two locations of one path',
      text: `<configuration>${inLocation('admin', rules)}${inLocation('Admin', '<⟦rules⟧ />')}</configuration>`,
      messageId: 'duplicate',
    },
    {
      name: 'two <httpProtocol>',
      text: inServer('<httpProtocol><customHeaders /></httpProtocol><⟦httpProtocol⟧ />'),
      messageId: 'duplicate',
    },
  ],
  clean: [inRewrite(`${rules}<outboundRules /><rewriteMaps />`), '<rules><clear /></rules>', '<other />', ''],
  nearMisses: [
    `<configuration>${inLocation('admin', rules)}${inLocation('shop', rules)}</configuration>`,
    inServer(`<rewrite>${rules}</rewrite><rewrite><outboundRules /></rewrite>`),
    `<configuration><system.webServer><rewrite>${rules}</rewrite></system.webServer>${inLocation('shop', rules)}</configuration>`,
    '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.webServer><rewrite><rules xdt:Transform="Remove" /><rules xdt:Transform="Insert" /></rewrite></system.webServer></configuration>',
  ],
});
