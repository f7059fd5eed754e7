import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inRewrite, inServer } from '../../../harness/web-config';

testRule(webConfig, 'web-config/misplaced-section', {
  findings: [
    {
      text: '<configuration><system.web><⟦rewrite⟧><rules /></rewrite></system.web></configuration>',
      messageId: 'misplaced',
      says: ['<rewrite> stands in <system.web>', 'belongs in <system.webServer>', '500.19'],
    },
    { text: '<configuration><⟦rewrite⟧><rules /></rewrite></configuration>', messageId: 'misplaced' },
    {
      text: inServer('<⟦rules⟧><rule name="a" /></rules>'),
      messageId: 'misplaced',
      says: ['<rewrite> in <system.webServer>'],
    },
    { text: inServer('<⟦customHeaders⟧ />'), messageId: 'misplaced', says: ['<httpProtocol>'] },
    { text: '<configuration><location path="x"><⟦rewrite⟧ /></location></configuration>', messageId: 'misplaced' },
    {
      name: 'a location within another',
      text: '<configuration><location path="x"><⟦location⟧ path="y"><system.webServer /></location></location></configuration>',
      messageId: 'misplaced',
      says: ['<configuration>'],
    },
    { text: inServer('<⟦location⟧ path="y"><rewrite /></location>'), messageId: 'misplaced' },
  ],
  clean: [
    inRewrite('<rules /><outboundRules /><rewriteMaps />'),
    inServer('<httpProtocol><customHeaders /></httpProtocol>'),
  ],
  nearMisses: [
    '<configuration><system.web><healthMonitoring><rules><add name="a" /></rules></healthMonitoring></system.web></configuration>',
    '<configuration><other><rewrite /></other></configuration>',
    '<configuration><location path="x"><other><location /></other></location></configuration>',
    '<rewrite><rules /></rewrite>',
    '<configuration><system.web><rewrite><rules></configuration>',
  ],
});
