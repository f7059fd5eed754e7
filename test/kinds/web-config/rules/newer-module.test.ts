import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inRewrite, inRules } from '../../../harness/web-config';

testRule(webConfig, 'web-config/newer-module', {
  findings: [
    {
      text: inRewrite('<rules ⟦useOriginalURLEncoding⟧="false"><clear /></rules>'),
      messageId: 'newer',
      severity: 'hint',
      says: ['2.1', '0x8007000d'],
    },
    { text: inRules('<rule name="a" ⟦responseCacheDirective⟧="Never" />'), messageId: 'newer' },
  ],
  clean: [inRules('<rule name="a" stopProcessing="true" />')],
  nearMisses: [
    inRewrite('<outboundRules useOriginalURLEncoding="false" />'),
    inRules('<rule name="useOriginalURLEncoding" />'),
  ],
});
