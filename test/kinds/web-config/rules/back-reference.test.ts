import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inOutbound, inRules } from '../../../harness/web-config';
import { withConditions, withHeader, withTarget } from '../one-rule';

testRule(webConfig, 'web-config/back-reference', {
  findings: [
    { text: withTarget('/a/⟦{R:2}⟧'), messageId: 'noGroup', severity: 'error', says: ['captures one group', '500.50'] },
    {
      name: 'groups that do not capture',
      text: withTarget('/a/⟦{R:1}⟧', '', '^(?:a|b)/(?=c)'),
      messageId: 'noGroup',
      says: ['no group'],
    },
    { text: withTarget('/a/⟦{C:1}⟧'), messageId: 'noCondition' },
    { text: withTarget('/a/⟦{R:10}⟧'), messageId: 'tooLargeRule' },
    {
      name: 'in a rule that is switched off',
      text: inRules(
        '<rule name="r" enabled="false"><match url="^a$" /><action type="Rewrite" url="/⟦{R:1}⟧" /></rule>',
      ),
      messageId: 'noGroup',
      severity: 'info',
    },
    {
      name: 'a negated pattern',
      text: inRules(
        '<rule name="r"><match url="^(a)$" negate="true" /><action type="Redirect" url="/⟦{R:1}⟧" /></rule>',
      ),
      messageId: 'negatedRule',
      severity: 'error',
    },
    {
      name: 'the whole match of a negated pattern',
      text: inRules(
        '<rule name="r"><match url="^(a)$" negate="true" /><action type="Redirect" url="/⟦{R:0}⟧" /></rule>',
      ),
      messageId: 'negatedRule',
      severity: 'warning',
    },
    {
      name: 'a negated condition',
      text: withConditions(
        '<add input="{URL}" pattern="(a)" negate="true" />',
        '',
        '<action type="Rewrite" url="⟦{C:1}⟧" />',
      ),
      messageId: 'negatedCondition',
    },
    {
      name: 'tests for files',
      text: withConditions(
        '<add input="{REQUEST_FILENAME}" matchType="IsFile" />',
        '',
        '<action type="Rewrite" url="⟦{C:1}⟧" />',
      ),
      messageId: 'fileTest',
    },
    {
      name: 'in the first condition',
      text: withConditions('<add input="⟦{C:1}⟧" pattern="(a)" />', '', '<action type="Rewrite" url="{C:1}" />'),
      messageId: 'noCondition',
    },
    {
      name: 'one condition of two',
      text: withConditions(
        '<add input="{URL}" pattern="(a)" /><add input="{HTTP_HOST}" pattern="b" />',
        ' logicalGrouping="MatchAny"',
        '<action type="Rewrite" url="⟦{C:1}⟧" />',
      ),
      messageId: 'anyCondition',
      severity: 'warning',
    },
    {
      name: 'tracked captures',
      text: withConditions(
        '<add input="{URL}" pattern="(a)" /><add input="{HTTP_HOST}" pattern="(b)(c)" />',
        ' trackAllCaptures="true"',
        '<action type="Rewrite" url="{C:0}{C:1}{C:2}{C:3}⟦{C:4}⟧" />',
      ),
      messageId: 'noGroup',
      says: ['captures 3 groups'],
    },
    { name: 'in an outbound rule', text: withHeader('^(a)b$', '⟦{R:2}⟧'), messageId: 'noGroup', says: ['500.52'] },
    {
      name: 'wildcards',
      text: inRules(
        '<rule name="r" patternSyntax="Wildcard"><match url="*/a/?" /><action type="Redirect" url="{R:1}⟦{R:2}⟧" /></rule>',
      ),
      messageId: 'noGroup',
    },
    {
      name: 'the rule of a precondition',
      text: inOutbound(
        '<preConditions><preCondition name="p"><add input="⟦{R:1}⟧" pattern="a" /></preCondition></preConditions>',
      ),
      messageId: 'noRule',
    },
  ],
  clean: [
    withTarget('https://{HTTP_HOST}/{R:1}?a={R:0}'),
    withConditions(
      '<add input="{HTTP_HOST}" pattern="^(www)\\.(.+)$" /><add input="{C:2}" pattern="(e)" />',
      '',
      '<action type="Rewrite" url="{C:0}{C:1}{R:1}" />',
    ),
  ],
  nearMisses: [
    withConditions(
      '<add input="{URL}" pattern="(a)" /><add input="{HTTP_HOST}" pattern="b" negate="true" />',
      '',
      '<action type="Rewrite" url="{C:1}" />',
    ),
    withConditions(
      '<add input="{URL}" pattern="(a)" /><add input="{REQUEST_FILENAME}" matchType="IsFile" />',
      '',
      '<action type="Rewrite" url="{C:1}" />',
    ),
    withConditions(
      '<add input="{URL}" pattern="(a)" /><add input="{HTTP_HOST}" pattern="(b)" />',
      ' logicalGrouping="MatchAny"',
      '<action type="Rewrite" url="{C:1}" />',
    ),
    withTarget('/{R:5}', '', '^(a$'),
    withTarget('/{R:1}', '', '^((?:a|b)+)$'),
    inRules('<rule name="r"><action type="Rewrite" url="/{R:0}" /></rule>'),
  ],
});
