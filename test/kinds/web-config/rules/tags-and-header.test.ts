import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inOutbound } from '../../../harness/web-config';

const rule = (match: string) => `<rule name="r"><match ${match} /><action type="Rewrite" value="b" /></rule>`;

testRule(webConfig, 'web-config/tags-and-header', {
  findings: [
    {
      text: inOutbound(rule('⟦filterByTags="A, Form"⟧ serverVariable="RESPONSE_Location" pattern="a"')),
      messageId: 'both',
      severity: 'info',
      suggestions: [
        { title: 'Remove filterByTags', fixed: inOutbound(rule('serverVariable="RESPONSE_Location" pattern="a"')) },
        { title: 'Remove serverVariable', fixed: inOutbound(rule('filterByTags="A, Form" pattern="a"')) },
      ],
    },
  ],
  clean: [
    inOutbound(rule('serverVariable="RESPONSE_Location" pattern="a"')),
    inOutbound(rule('filterByTags="A" pattern="a"')),
  ],
  nearMisses: [
    inOutbound(rule('filterByTags="None" serverVariable="RESPONSE_Location" pattern="a"')),
    inOutbound(rule('filterByTags="A" serverVariable="" pattern="a"')),
  ],
});
