import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { withTarget } from '../one-rule';

testRule(webConfig, 'web-config/query-string-twice', {
  findings: [
    {
      text: withTarget('https://{HTTP_HOST}⟦{REQUEST_URI}⟧'),
      messageId: 'twice',
      severity: 'warning',
      fixed: withTarget('https://{HTTP_HOST}{REQUEST_URI}', ' appendQueryString="false"'),
    },
    {
      text: withTarget('/a?⟦{QUERY_STRING}⟧', ' appendQueryString="true"'),
      messageId: 'twice',
      fixed: withTarget('/a?{QUERY_STRING}', ' appendQueryString="false"'),
    },
    { text: withTarget('/a?b=1&amp;⟦{query_string}⟧'), messageId: 'twice' },
  ],
  clean: [
    withTarget('https://{HTTP_HOST}{REQUEST_URI}', ' appendQueryString="false"'),
    withTarget('https://{HTTP_HOST}/{R:1}'),
  ],
  nearMisses: [
    withTarget('/login?from={UrlEncode:{REQUEST_URI}}'),
    withTarget('/login?from={REQUEST_URI}'),
    withTarget('https://{HTTP_HOST}{URL}'),
    withTarget('{map:{REQUEST_URI}}'),
  ],
});
