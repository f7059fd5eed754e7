import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { withCondition, withUrl } from '../one-rule';

testRule(webConfig, 'web-config/doubtful-pattern', {
  findings: [
    {
      name: 'a control character for a dot',
      text: withCondition('{HTTP_HOST}', String.raw`^example⟦\co⟧m$`),
      messageId: 'control',
      severity: 'warning',
      says: ['control character'],
      suggestions: [
        { title: 'Write a dot before the co', fixed: withCondition('{HTTP_HOST}', String.raw`^example\.com$`) },
      ],
    },
    {
      text: withUrl(String.raw`^⟦\m⟧edia`),
      messageId: 'letter',
      severity: 'info',
      suggestions: [{ title: 'Write m', fixed: withUrl('^media') }],
    },
    {
      text: withUrl(String.raw`^[⟦\w-.⟧]+$`),
      messageId: 'hyphen',
      suggestions: [{ title: String.raw`Write \-`, fixed: withUrl(String.raw`^[\w\-.]+$`) }],
    },
  ],
  clean: [withUrl(String.raw`^[\w.-]+\.(?:com|net)\b`)],
  nearMisses: [
    withUrl(String.raw`\m`, '', ' patternSyntax="Wildcard"'),
    withUrl(String.raw`\\com`),
    withUrl(String.raw`[\w-]`),
  ],
});
