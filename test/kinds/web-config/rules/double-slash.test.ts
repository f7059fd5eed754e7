import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { withTarget } from '../one-rule';

testRule(webConfig, 'web-config/double-slash', {
  findings: [
    {
      text: withTarget('https://{HTTP_HOST}⟦/{URL}⟧'),
      messageId: 'double',
      severity: 'warning',
      fixed: withTarget('https://{HTTP_HOST}{URL}'),
    },
    { text: withTarget('https://a.example⟦/{REQUEST_URI}⟧', ' appendQueryString="false"'), messageId: 'double' },
    { text: withTarget('⟦/{PATH_INFO}⟧'), messageId: 'double' },
    {
      text: withTarget('⟦/{ToLower:{URL}}⟧'),
      messageId: 'double',
      says: ['{URL}'],
      fixed: withTarget('{ToLower:{URL}}'),
    },
  ],
  clean: [withTarget('https://{HTTP_HOST}{URL}'), withTarget('https://{HTTP_HOST}/{R:1}')],
  nearMisses: [
    withTarget('https://{HTTP_HOST}/?{QUERY_STRING}', ' appendQueryString="false"'),
    withTarget('/{UrlEncode:{URL}}'),
    withTarget('/{ToLower:{R:1}}'),
    withTarget('https://{HTTP_HOST}'),
  ],
});
