import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inRewrite, inRules } from '../../../harness/web-config';

testRule(webConfig, 'web-config/source-with-content', {
  findings: [
    {
      text: inRewrite('<rewriteMaps configSource="maps.config"><⟦rewriteMap⟧ name="m" /></rewriteMaps>'),
      messageId: 'content',
      says: ['configSource', '0x8007000d'],
    },
    {
      text: inRewrite('<rules configSource="rules.config" ⟦useOriginalURLEncoding⟧="false" />'),
      messageId: 'attribute',
    },
  ],
  clean: [inRewrite('<rewriteMaps configSource="maps.config" />'), inRules('<rule name="a" />')],
  nearMisses: [
    inRewrite('<rules configSource="rules.config">\n<!-- in a file of its own -->\n</rules>'),
    inRewrite('<rules configSource="rules.config" lockItem="true" />'),
    inRewrite('<rewriteMaps configSource="maps.config"><rewriteMaps>'),
  ],
});
