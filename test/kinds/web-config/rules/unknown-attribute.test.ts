import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inOutbound, inRewrite, inRules } from '../../../harness/web-config';

testRule(webConfig, 'web-config/unknown-attribute', {
  findings: [
    {
      text: inRules(
        '<rule name="a"><conditions><add input="{URL}" ⟦type⟧="Pattern" pattern="x" /></conditions></rule>',
      ),
      messageId: 'meant',
      says: ['<add> has no attribute "type"', 'Write matchType', '500.19'],
      fixed: inRules(
        '<rule name="a"><conditions><add input="{URL}" matchType="Pattern" pattern="x" /></conditions></rule>',
      ),
    },
    {
      text: inOutbound('<rule name="a"><action type="Rewrite" ⟦url⟧="x" /></rule>'),
      messageId: 'meant',
      fixed: inOutbound('<rule name="a"><action type="Rewrite" value="x" /></rule>'),
    },
    {
      text: inRules('<rule name="a" ⟦stopProccessing⟧="true" />'),
      messageId: 'meant',
      suggestions: [
        { title: 'Write stopProcessing', fixed: inRules('<rule name="a" stopProcessing="true" />') },
        { title: 'Take stopProccessing out', fixed: inRules('<rule name="a" />') },
      ],
    },
    {
      text: inRules('<rule name="a" ⟦trackAllCaptures⟧="true" />'),
      messageId: 'elsewhere',
      says: ['but of <conditions>'],
    },
    { text: inRewrite('<rewriteMaps ⟦id⟧="x" />'), messageId: 'none' },
    { text: inRules('<rule name="a" ⟦description⟧="x" />'), messageId: 'unknown', says: ['It takes name, enabled'] },
    {
      name: 'only with a rule for requests',
      text: inOutbound('<rule name="a" ⟦responseCacheDirective⟧="Auto" />'),
      messageId: 'unknown',
    },
    {
      name: 'not in globalRules',
      text: inRewrite(
        '<globalRules><rule name="a"><action type="Rewrite" url="x" ⟦logRewrittenUrl⟧="true" /></rule></globalRules>',
      ),
      messageId: 'unknown',
    },
  ],
  clean: [
    inRules(
      '<rule name="a" enabled="true" patternSyntax="ECMAScript" stopProcessing="false" responseCacheDirective="Auto" />',
    ),
    inRewrite('<rewriteMaps configSource="maps.config" />'),
    inRewrite('<rules lockElements="clear" lockItem="true" useOriginalURLEncoding="false" />'),
  ],
  nearMisses: [
    inRules('<rule name="a" xdt:Transform="Remove" xdt:Locator="Match(name)" />'),
    inRules('<rule name="a" des />'),
    inRules('<rule name="a"><action type="Rewrite" url="x" logRewrittenUrl="true" /></rule>'),
    '<configuration><system.webServer><security type="x" /></system.webServer></configuration>',
  ],
});
