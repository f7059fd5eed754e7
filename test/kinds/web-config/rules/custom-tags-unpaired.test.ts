import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inOutbound } from '../../../harness/web-config';

const rule = (match: string) => `<rule name="r"><match ${match} /><action type="Rewrite" value="b" /></rule>`;

testRule(webConfig, 'web-config/custom-tags-unpaired', {
  findings: [
    { text: inOutbound(rule('filterByTags="⟦A, CustomTags⟧" pattern="a"')), messageId: 'noSet' },
    {
      text: inOutbound(rule('filterByTags="A" customTags="⟦Own⟧" pattern="a"')),
      messageId: 'noFlag',
      suggestions: [
        {
          title: 'Set filterByTags="A, CustomTags"',
          fixed: inOutbound(rule('filterByTags="A, CustomTags" customTags="Own" pattern="a"')),
        },
      ],
    },
  ],
  clean: [
    inOutbound(rule('filterByTags="A, CustomTags" customTags="Own" pattern="a"')),
    inOutbound(rule('pattern="a"')),
  ],
  nearMisses: [
    inOutbound(rule('filterByTags="a,customtags" customTags="Own" pattern="a"')),
    inOutbound(rule('filterByTags="A" customTags="" pattern="a"')),
  ],
});
