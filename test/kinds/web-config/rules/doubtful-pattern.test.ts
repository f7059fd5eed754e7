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
    {
      name: 'a doubled backslash',
      text: withCondition('{HTTP_USER_AGENT}', String.raw`agent|robot⟦\\.⟧example`),
      messageId: 'doubled',
      severity: 'info',
      says: ['asks for a backslash'],
      suggestions: [
        {
          title: String.raw`Write \.`,
          fixed: withCondition('{HTTP_USER_AGENT}', String.raw`agent|robot\.example`),
        },
      ],
    },
    {
      name: 'a line break for a letter',
      text: withCondition('{URL}', String.raw`⟦\r⟧obots\.txt$`),
      messageId: 'control',
      severity: 'info',
      says: ['for the letter "r"'],
      suggestions: [{ title: 'Write r', fixed: withCondition('{URL}', String.raw`robots\.txt$`) }],
    },
    { text: withUrl(String.raw`^(a|⟦\n⟧ews)/`), messageId: 'control' },
    { text: withUrl(String.raw`^index⟦\\.⟧php$`), messageId: 'doubled' },
  ],
  clean: [withUrl(String.raw`^[\w.-]+\.(?:com|net)\b`)],
  nearMisses: [
    withUrl(String.raw`\m`, '', ' patternSyntax="Wildcard"'),
    withUrl(String.raw`\\com`),
    withUrl(String.raw`a\robots`, '', ' patternSyntax="Wildcard"'),
    withUrl(String.raw`a\\.b`, '', ' patternSyntax="ExactMatch"'),
    withUrl(String.raw`a\\.*`),
    withUrl(String.raw`a[\r\n]b`),
    withUrl(String.raw`a\r\n`),
    withCondition('{HTTP_COOKIE}', String.raw`\rSet`),
    withCondition('{UrlDecode:{URL}}', String.raw`\rSet`),
    withUrl(String.raw`[a\\.b]`),
    withCondition('{REQUEST_FILENAME}', String.raw`root\\.git`),
    withCondition('{LOGON_USER}', String.raw`^corp\\.a`),
    withUrl(String.raw`[\w-]`),
  ],
});
