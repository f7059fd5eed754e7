import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

testRule(urlText, 'jdbc/not-in-url', {
  findings: [
    {
      text: 'jdbc:sqlserver://h;⟦accessTokenCallback=x⟧;encrypt=true',
      messageId: 'fails',
      severity: 'error',
      says: ['ClassCastException'],
      suggestions: [{ title: 'Remove accessTokenCallback', fixed: 'jdbc:sqlserver://h;encrypt=true' }],
    },
    {
      text: 'jdbc:sqlserver://h;⟦AccessToken=hunter2⟧;⟦gsscredential=x⟧',
      messageId: 'dropped',
      severity: 'warning',
      says: ['accessToken takes a Java object'],
      suggestions: [{ title: 'Remove accessToken', fixed: 'jdbc:sqlserver://h;gsscredential=x' }],
    },
  ],
  clean: ['jdbc:sqlserver://h;accessTokenCallbackClass=a.B', 'jdbc:sqlserver://h'],
  nearMisses: [
    'jdbc:sqlserver://h;ignoreOffsetOnDateTimeOffsetConversion=true',
    'jdbc:sqlserver://h;accessTokn=x',
    'jdbc:sqlserver://h;databaseName;accessToken=x',
  ],
});
