import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inOutbound, inRewrite, inRules, inServer } from '../../../harness/web-config';

testRule(webConfig, 'web-config/letter-case', {
  findings: [
    {
      text: inRules('<rule name="a" ⟦stopprocessing⟧="true"><match url=".*" /><action type="None" /></rule>'),
      messageId: 'attribute',
      says: ['stopProcessing', '"stopprocessing"', '500.19'],
      fixed: inRules('<rule name="a" stopProcessing="true"><match url=".*" /><action type="None" /></rule>'),
    },
    {
      text: inRewrite('<⟦outboundrules⟧><rule name="a" /></outboundrules>'),
      messageId: 'element',
      says: ['<outboundRules>'],
      fixed: inRewrite('<outboundRules><rule name="a" /></outboundRules>'),
    },
    { text: inRules('<rule name="a"><⟦Match⟧ url=".*" /></rule>'), messageId: 'element' },
    {
      text: inOutbound('<rule name="a"><match ⟦servervariable⟧="RESPONSE_X" pattern=".*" /></rule>'),
      messageId: 'attribute',
    },
    {
      name: 'the root',
      text: '<⟦Configuration⟧><system.webServer><rewrite><rules /></rewrite></system.webServer></Configuration>',
      messageId: 'element',
      fixed: '<configuration><system.webServer><rewrite><rules /></rewrite></system.webServer></configuration>',
    },
    {
      text: '<configuration><⟦Location⟧ path="a"><system.webServer><rewrite /></system.webServer></Location></configuration>',
      messageId: 'element',
    },
    {
      name: 'around the section',
      text: '<configuration><⟦system.webserver⟧><rewrite><rules /></rewrite></system.webserver></configuration>',
      messageId: 'element',
    },
  ],
  clean: [inRules('<rule name="a" stopProcessing="true"><match url=".*" /></rule>')],
  nearMisses: [
    '<configuration><system.webserver><handlers /></system.webserver></configuration>',
    inServer('<HttpHandlers />'),
    inRules('<rule name="a" enabled="True"><match url=".*" ignoreCase="FALSE" /></rule>'),
  ],
});
