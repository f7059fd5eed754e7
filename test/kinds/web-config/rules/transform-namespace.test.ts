import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';

const namespace = 'http://schemas.microsoft.com/XML-Document-Transform';
const file = (root: string, attribute = 'xdt:Transform') =>
  `<configuration${root}><system.webServer><rewrite ${attribute}="RemoveAll" /></system.webServer></configuration>`;

testRule(webConfig, 'web-config/transform-namespace', {
  findings: [
    {
      text: file('', '⟦xdt:Transform⟧'),
      messageId: 'undeclared',
      severity: 'error',
      says: ['500.19', '0x8007000d', namespace],
      fixed: file(` xmlns:xdt="${namespace}"`),
    },
    {
      text: file(' xmlns:xdt="⟦http://schemas.microsoft.com/XML-Document-Transforms⟧"'),
      messageId: 'other',
      fixed: file(` xmlns:xdt="${namespace}"`),
    },
  ],
  clean: [file(` xmlns:xdt="${namespace}"`), file('', 'lockItem')],
  nearMisses: [
    `<configuration><!-- xdt:Transform --><system.webServer /></configuration>`,
    `<configuration><system.webServer xmlns:xdt="${namespace}"><rewrite xdt:Transform="RemoveAll" /></system.webServer></configuration>`,
  ],
});
