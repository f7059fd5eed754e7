import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { withCondition } from '../one-rule';

testRule(webConfig, 'web-config/unescaped-dot', {
  findings: [
    {
      text: withCondition('{HTTP_HOST}', '^www⟦.⟧example.com$'),
      messageId: 'dot',
      severity: 'info',
      suggestions: [
        {
          title: String.raw`Write \. for every dot in this pattern`,
          fixed: withCondition('{HTTP_HOST}', String.raw`^www\.example\.com$`),
        },
      ],
    },
    { text: withCondition('{REMOTE_ADDR}', '213⟦.⟧3.10.8'), messageId: 'dot' },
    { text: withCondition('{HTTP_REFERER}', '^https://example⟦.⟧(com|net)/'), messageId: 'dot' },
  ],
  clean: [withCondition('{HTTP_HOST}', String.raw`^www\.example\.com$`)],
  nearMisses: [
    withCondition('{HTTP_HOST}', '^www.*$'),
    withCondition('{HTTP_HOST}', '^(.+)$'),
    withCondition('{URL}', 'index.html'),
    withCondition('{HTTP_HOST}', 'www.example.com', ' patternSyntax="Wildcard"'),
  ],
});
