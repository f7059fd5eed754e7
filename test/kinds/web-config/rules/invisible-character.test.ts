import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inHeaders, inMaps, inOutbound, inRules } from '../../../harness/web-config';

testRule(webConfig, 'web-config/invisible-character', {
  findings: [
    {
      text: inOutbound(
        '<rule name="a"><match serverVariable="RESPONSE_Content_Security_Policy" pattern=".*" /><action type="Rewrite" value="frame-ancestors ⟦‘⟧self⟦’⟧" /></rule>',
      ),
      messageId: 'template',
      says: ['curly quote'],
    },
    {
      text: inRules('<rule name="a"><match url="^a⟦\u200b⟧b" /></rule>'),
      messageId: 'pattern',
      suggestions: [{ title: 'Remove it', fixed: inRules('<rule name="a"><match url="^ab" /></rule>') }],
    },
    { text: inHeaders('<add name="X⟦\u2011⟧Frame⟦\u2011⟧Options" value="DENY" />'), messageId: 'header' },
    {
      text: inRules('<rule name="a"><conditions><add input="{HTTP_HOST}⟦\u00a0⟧" pattern="x" /></conditions></rule>'),
      messageId: 'template',
    },
  ],
  clean: [inHeaders('<add name="X-Frame-Options" value="DENY" />')],
  nearMisses: [
    inOutbound('<rule name="a"><match filterByTags="A" pattern="‘x’" /><action type="Rewrite" value="“y”" /></rule>'),
    inMaps('<rewriteMap name="m"><add key="a–b" value="‘c’" /></rewriteMap>'),
    inRules('<!-- ‘x’ --><rule name="Ada’s rule"><match url="^caf\u00e9" /></rule>'),
  ],
});
