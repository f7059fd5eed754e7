import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inRules } from '../../../harness/web-config';
import { withUrl } from '../one-rule';

testRule(webConfig, 'web-config/regex-in-wildcard', {
  findings: [
    { text: withUrl('⟦.*⟧', '', ' patternSyntax="Wildcard"'), messageId: 'wildcard' },
    {
      text: withUrl('⟦^(.*)$⟧', '', ' patternSyntax="Wildcard"'),
      messageId: 'wildcard',
      suggestions: [{ title: 'Remove patternSyntax', fixed: withUrl('^(.*)$') }],
    },
    {
      name: 'a condition of a rule with wildcards',
      text: inRules(
        String.raw`<rule name="r" patternSyntax="Wildcard"><match url="*" /><conditions><add input="{HTTP_HOST}" pattern="⟦example\.com⟧" /></conditions><action type="AbortRequest" /></rule>`,
      ),
      messageId: 'wildcard',
    },
    {
      name: 'alternatives',
      text: inRules(
        '<rule name="r" patternSyntax="Wildcard"><match url="*" /><conditions><add input="{HTTP_USER_AGENT}" pattern="⟦bingbot|curl⟧" /></conditions><action type="AbortRequest" /></rule>',
      ),
      messageId: 'wildcard',
    },
    {
      name: 'in several patterns of one rule, told once',
      text: inRules(
        '<rule name="r" patternSyntax="Wildcard"><match url="⟦^(.*)$⟧" /><conditions><add input="{HTTPS}" pattern="^OFF$" /></conditions><action type="AbortRequest" /></rule>',
      ),
      messageId: 'wildcard',
    },
    { text: withUrl('⟦^a$⟧', '', ' patternSyntax="ExactMatch"'), messageId: 'exact' },
  ],
  clean: [withUrl('*/feed', '', ' patternSyntax="Wildcard"'), withUrl('^(.*)$')],
  nearMisses: [
    withUrl('*://www.*', '', ' patternSyntax="Wildcard"'),
    withUrl('index.*', '', ' patternSyntax="Wildcard"'),
    withUrl('a+b(c)', '', ' patternSyntax="Wildcard"'),
    withUrl('index.*', '', ' patternSyntax="ExactMatch"'),
  ],
});
