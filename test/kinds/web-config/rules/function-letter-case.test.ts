import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { withHeader, withTarget } from '../one-rule';

testRule(webConfig, 'web-config/function-letter-case', {
  findings: [
    {
      text: withTarget('{⟦Tolower⟧:{URL}}'),
      messageId: 'letterCase',
      severity: 'warning',
      fixed: withTarget('{ToLower:{URL}}'),
    },
    { text: withHeader('.*', '{⟦htmlencode⟧:{R:0}}'), messageId: 'letterCase', says: ['"HtmlEncode"'] },
  ],
  clean: [withTarget('{ToLower:{UrlDecode:{URL}}}')],
  nearMisses: [withTarget('{lower:{URL}}'), withTarget('tolower:{URL}')],
});
