import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inOutbound, inRules } from '../../../harness/web-config';

const rule = (condition: string) =>
  `<rule name="r"><match url="(.*)" /><conditions>${condition}</conditions><action type="Rewrite" url="index.html" /></rule>`;

testRule(webConfig, 'web-config/condition-without-pattern', {
  findings: [
    {
      text: inRules(rule('<⟦add⟧ input="{REQUEST_FILENAME}" />')),
      messageId: 'fileTest',
      suggestions: [
        {
          title: 'Add matchType="IsFile"',
          fixed: inRules(rule('<add input="{REQUEST_FILENAME}" matchType="IsFile" />')),
        },
        {
          title: 'Add matchType="IsDirectory"',
          fixed: inRules(rule('<add input="{REQUEST_FILENAME}" matchType="IsDirectory" />')),
        },
      ],
    },
    { text: inRules(rule('<⟦add⟧ input="{HTTP_HOST}" negate="true" />')), messageId: 'missing' },
    {
      text: inOutbound(
        '<preConditions><preCondition name="p"><⟦add⟧ input="{RESPONSE_STATUS}" /></preCondition></preConditions>',
      ),
      messageId: 'missing',
    },
    {
      name: 'an empty one',
      text: inRules(rule('<add input="{QUERY_STRING}" ⟦pattern=""⟧ />')),
      messageId: 'empty',
      severity: 'info',
      suggestions: [
        { title: 'Write ^$', fixed: inRules(rule('<add input="{QUERY_STRING}" pattern="^$" />')) },
        { title: 'Write .+', fixed: inRules(rule('<add input="{QUERY_STRING}" pattern=".+" />')) },
      ],
    },
    {
      text: inRules(rule('<add input="{QUERY_STRING}" ⟦pattern=""⟧ negate="true" />')),
      messageId: 'empty',
      severity: 'warning',
      says: ['is never met'],
    },
    { name: 'no input', text: inRules(rule('<⟦add⟧ pattern="^www" />')), messageId: 'noInput', severity: 'warning' },
  ],
  clean: [
    inRules(rule('<add input="{REQUEST_FILENAME}" matchType="IsFile" />')),
    inRules(rule('<add input="{HTTP_HOST}" pattern="^www" />')),
  ],
  nearMisses: [
    {
      name: 'as IIS imports it',
      text: inRules(rule('<add input="{REQUEST_FILENAME}" matchType="IsFile" pattern="" />')),
    },
    { name: 'no input, which a file test may leave out', text: inRules(rule('<add matchType="IsFile" />')) },
    { name: 'a slip in its name, told elsewhere', text: inRules(rule('<add input="{HTTP_HOST}" patern="^www" />')) },
    { name: 'not yet written', text: inRules(rule('<add />')) },
  ],
});
