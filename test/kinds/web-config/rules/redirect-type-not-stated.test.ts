import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inRules } from '../../../harness/web-config';

const redirect = (action: string) => `<rule name="r"><match url="^old$" /><action ${action} /></rule>`;

testRule(webConfig, 'web-config/redirect-type-not-stated', {
  findings: [
    {
      text: inRules(redirect('type="⟦Redirect⟧" url="new"')),
      messageId: 'permanent',
      severity: 'info',
      says: ['301', 'POST'],
      suggestions: [
        {
          title: 'Add redirectType="Permanent"',
          fixed: inRules(redirect('type="Redirect" url="new" redirectType="Permanent"')),
        },
        {
          title: 'Add redirectType="Found"',
          fixed: inRules(redirect('type="Redirect" url="new" redirectType="Found"')),
        },
        {
          title: 'Add redirectType="Temporary"',
          fixed: inRules(redirect('type="Redirect" url="new" redirectType="Temporary"')),
        },
      ],
    },
  ],
  clean: [
    inRules(redirect('type="Redirect" url="new" redirectType="Permanent"')),
    inRules(redirect('type="Rewrite" url="new"')),
  ],
  nearMisses: [
    { name: 'written otherwise', text: inRules(redirect('type="redirect" url="new" redirectType="found"')) },
    {
      name: 'a slip in it, told by another rule',
      text: inRules(redirect('type="Redirect" url="new" redirectType="302"')),
    },
  ],
});
