import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inRewrite, inRules } from '../../../harness/web-config';

testRule(webConfig, 'web-config/boolean-value', {
  findings: [
    {
      text: inRules('<rule name="a" enabled="⟦yes⟧" />'),
      messageId: 'notBoolean',
      says: ['enabled is true or false', '"yes"'],
      fixed: inRules('<rule name="a" enabled="true" />'),
    },
    {
      text: inRules('<rule name="a" stopProcessing="⟦⟧" />'),
      messageId: 'notBoolean',
      suggestions: [
        { title: 'Write true', fixed: inRules('<rule name="a" stopProcessing="true" />') },
        { title: 'Write false', fixed: inRules('<rule name="a" stopProcessing="false" />') },
      ],
    },
    { text: inRewrite('<outboundRules rewriteBeforeCache="⟦0⟧" />'), messageId: 'notBoolean' },
  ],
  clean: [inRules('<rule name="a" enabled="true" />')],
  nearMisses: [
    inRules('<rule name="a" enabled="FALSE" stopProcessing="True" />'),
    inRules('<rule name="a" enabled="#{RuleEnabled}" stopProcessing="__STOP__" />'),
    inRules('<rule name="yes" />'),
  ],
});
