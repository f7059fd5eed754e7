import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inRules } from '../../../harness/web-config';

const lower = (match: string) =>
  `<rule name="lower">${match}<action type="Redirect" url="{ToLower:{URL}}" redirectType="Permanent" /></rule>`;

testRule(webConfig, 'web-config/lower-case-redirect-loop', {
  findings: [
    {
      text: inRules(lower('<match url="⟦[A-Z]⟧" />')),
      messageId: 'loop',
      says: ['ignoreCase="false"'],
      fixed: inRules(lower('<match url="[A-Z]" ignoreCase="false" />')),
    },
    {
      name: 'written out',
      text: inRules(lower('<match url="⟦.*[A-Z].*⟧" ignoreCase="true" />')),
      messageId: 'loop',
      fixed: inRules(lower('<match url=".*[A-Z].*" ignoreCase="false" />')),
    },
    {
      name: 'in a condition',
      text: inRules(lower('<match url=".*" /><conditions><add input="{URL}" pattern="⟦[A-Z]⟧" /></conditions>')),
      messageId: 'loop',
    },
  ],
  clean: [
    inRules(lower('<match url="[A-Z]" ignoreCase="false" />')),
    inRules('<rule name="r"><match url="[A-Z]" /><action type="Redirect" url="a/{R:0}" /></rule>'),
  ],
  nearMisses: [
    { name: 'small letters too', text: inRules(lower('<match url="^[A-Za-z]+/x" />')) },
    {
      name: 'a condition stops it',
      text: inRules(
        lower('<match url="[A-Z]" /><conditions><add input="{URL}" pattern="[A-Z]" ignoreCase="false" /></conditions>'),
      ),
    },
    {
      name: 'a rewrite',
      text: inRules('<rule name="r"><match url="[A-Z]" /><action type="Rewrite" url="{ToLower:{URL}}" /></rule>'),
    },
  ],
});
