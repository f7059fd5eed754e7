import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inRules } from '../../../harness/web-config';

const rule = (action: string) => inRules(`<rule name="r"><match url="a" />${action}</rule>`);

testRule(webConfig, 'web-config/action-without-url', {
  findings: [
    {
      text: rule('<⟦action⟧ type="Rewrite" />'),
      messageId: 'missing',
      severity: 'warning',
      says: ['Rewrite'],
    },
    { text: rule('<⟦action⟧ type="redirect" redirectType="Found" />'), messageId: 'missing' },
    { text: rule('<action type="Redirect" ⟦url=""⟧ />'), messageId: 'empty', severity: 'info' },
  ],
  clean: [rule('<action type="Rewrite" url="b" />'), rule('<action type="None" />')],
  nearMisses: [
    rule('<action type="CustomResponse" statusCode="403" />'),
    rule('<action />'),
    { name: 'told elsewhere', text: rule('<action type="Rewrite" value="b" />') },
    { name: 'half typed', text: rule('<action type="Rewrite">') },
  ],
});
