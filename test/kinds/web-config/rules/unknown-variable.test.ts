import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inRules } from '../../../harness/web-config';
import { withCondition, withHeader, withTarget } from '../one-rule';

testRule(webConfig, 'web-config/unknown-variable', {
  findings: [
    {
      text: withCondition('{⟦USER_AGENT⟧}', 'a'),
      messageId: 'near',
      severity: 'warning',
      says: ['Write "HTTP_USER_AGENT"'],
      suggestions: [{ title: 'Change to HTTP_USER_AGENT', fixed: withCondition('{HTTP_USER_AGENT}', 'a') }],
    },
    { text: withTarget('https://{HTTP_HOST}{⟦REQUST_URI⟧}'), messageId: 'near', says: ['"REQUEST_URI"'] },
    { name: 'nothing near', text: withTarget('https://{⟦TENANT⟧}/'), messageId: 'unknown', severity: 'info' },
    { name: 'within a call', text: withHeader('.*', '{ToLower:{⟦QUERYSTRING⟧}}'), messageId: 'near' },
    {
      name: 'misspelt against one that the file sets',
      text: inRules(
        '<rule name="a"><match url=".*" /><serverVariables><set name="ORIGINAL_HOST" value="x" /></serverVariables><action type="Rewrite" url="{⟦ORIGINAL_HOTS⟧}" /></rule>',
      ),
      messageId: 'near',
    },
  ],
  clean: [withCondition('{HTTP_USER_AGENT}', 'a'), withCondition('{http_host}', 'a')],
  nearMisses: [
    withCondition('{HTTP_X_ANY}', 'a'),
    withHeader('.*', '{RESPONSE_X_ANY}'),
    inRules(
      '<rule name="a"><match url=".*" /><serverVariables><set name="Original_Host" value="x" /></serverVariables><action type="Rewrite" url="{ORIGINAL_HOST}" /></rule>',
    ),
    '<rules><rule name="a"><match url=".*" /><action type="Rewrite" url="{TENANT}" /></rule></rules>',
    inRules(
      '<rule name="a"><match url=".*" /><action type="CustomResponse" statusCode="403" statusDescription="{ &quot;a&quot; }" /></rule>',
    ),
  ],
});
