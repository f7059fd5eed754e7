import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';

const rules = '<rules><rule name="a"><match url="^a$" /><action type="Rewrite" url="b" /></rule></rules>';
const server = `<system.webServer><rewrite>${rules}</rewrite></system.webServer>`;
const headers = '<customHeaders><add name="X-A" value="b" /></customHeaders>';
const site = (inner: string) => `<configuration><system.webServer>${inner}</system.webServer></configuration>`;

testRule(webConfig, 'web-config/unknown-container', {
  findings: [
    {
      text: `<⟦config⟧>${server}</config>`,
      messageId: 'root',
      severity: 'error',
      says: ['500.19', 'Write <configuration>'],
      fixed: `<configuration>${server}</configuration>`,
    },
    {
      text: server.replace('<system.webServer>', '<⟦system.webServer⟧>'),
      messageId: 'root',
      says: ['Put <configuration> around it'],
      fixed: `<configuration>${server}</configuration>`,
    },
    {
      text: `<configuration><⟦webServer⟧><rewrite>${rules}</rewrite></webServer></configuration>`,
      messageId: 'server',
      fixed: site(`<rewrite>${rules}</rewrite>`),
    },
    {
      text: `<configuration><location path="a"><⟦system.server⟧><httpProtocol>${headers}</httpProtocol></system.server></location></configuration>`,
      messageId: 'server',
    },
    {
      text: site(`<⟦urlRewrite⟧>${rules}</urlRewrite>`),
      messageId: 'section',
      fixed: site(`<rewrite>${rules}</rewrite>`),
    },
    {
      text: site(`<⟦httpProtocols⟧>${headers}</httpProtocols>`),
      messageId: 'section',
      fixed: site(`<httpProtocol>${headers}</httpProtocol>`),
    },
  ],
  clean: [site(`<rewrite>${rules}</rewrite><httpProtocol>${headers}</httpProtocol>`), `<rewrite>${rules}</rewrite>`],
  nearMisses: [
    {
      name: 'told elsewhere',
      text: `<configuration><system.web><rewrite>${rules}</rewrite></system.web></configuration>`,
    },
    {
      name: 'told elsewhere, in a location',
      text: `<configuration><location path="a"><rewrite>${rules}</rewrite></location></configuration>`,
    },
    { name: 'told as a slip in letter case', text: site(`<Rewrite>${rules}</Rewrite>`) },
    '<configuration><rewriter><rewrite url="a" to="b" /></rewriter></configuration>',
    site('<handlers><rules /></handlers>'),
    '<html><system.webServer /></html>',
  ],
});
