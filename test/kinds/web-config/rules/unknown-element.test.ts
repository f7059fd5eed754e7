import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inOutbound, inRewrite, inRules, inServer } from '../../../harness/web-config';

testRule(webConfig, 'web-config/unknown-element', {
  findings: [
    {
      name: 'a rule without <rules>',
      text: inRewrite('<⟦rule⟧ name="a"><match url=".*" /></rule>'),
      messageId: 'elsewhere',
      says: ['<rule> cannot stand in <rewrite>', '<rules>, <outboundRules> or <globalRules>', '0x8007000d'],
    },
    {
      text: inRules('<rule name="a"><conditions>\n<⟦clear⟧ />\n<add input="{URL}" pattern="x" /></conditions></rule>'),
      messageId: 'notInherited',
      says: ['<conditions> takes no <clear />'],
      fixed: inRules('<rule name="a"><conditions>\n<add input="{URL}" pattern="x" /></conditions></rule>'),
    },
    {
      text: inRules('<rule name="a"><match url=".*"><⟦conditions⟧ /></match></rule>'),
      messageId: 'elsewhere',
      suggestions: [
        {
          title: 'Move <conditions> behind <match>',
          fixed: inRules('<rule name="a"><match url=".*"></match><conditions /></rule>'),
        },
        { title: 'Take <conditions> out', fixed: inRules('<rule name="a"><match url=".*"></match></rule>') },
      ],
    },
    { text: inOutbound('<rule name="a"><⟦serverVariables⟧ /></rule>'), messageId: 'elsewhere' },
    {
      text: inRules('<rule name="a"><⟦condition⟧ /></rule>'),
      messageId: 'meant',
      says: ['<conditions>'],
      suggestions: [{ title: 'Write <conditions>', fixed: inRules('<rule name="a"><conditions /></rule>') }],
    },
    { text: inRules('<⟦filter⟧ />'), messageId: 'unknown', says: ['It takes <rule>, <clear> or <remove>'] },
    {
      text: inServer('<httpProtocol><customHeaders><⟦header⟧ name="x" /></customHeaders></httpProtocol>'),
      messageId: 'unknown',
    },
    { text: '<rules><⟦filter⟧ /></rules>', messageId: 'unknown' },
  ],
  clean: [
    inRules('<clear /><rule name="a"><match url=".*" /></rule>'),
    '<configuration><system.web><rules><anything /></rules></system.web></configuration>',
  ],
  nearMisses: [
    '<configuration><system.webServer><handlers><clear /></handlers></system.webServer></configuration>',
    inOutbound('<preConditions><clear /><remove name="IsHTML" /></preConditions>'),
    inRules('<rule name="a"><match url=".*">\n<action type="None" />\n</rule>'),
    inRules('<Rule name="a" />'),
  ],
});
