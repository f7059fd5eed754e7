import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

testRule(urlText, 'jdbc/seconds-for-milliseconds', {
  findings: [
    {
      text: 'jdbc:sqlserver://h;socketTimeout=⟦30⟧;user=u',
      messageId: 'short',
      severity: 'warning',
      says: ['30 ms', 'socketTimeout=30000'],
      suggestions: [{ title: 'Change to socketTimeout=30000', fixed: 'jdbc:sqlserver://h;socketTimeout=30000;user=u' }],
    },
    { text: 'jdbc:sqlserver://h;socketTimeout=⟦999⟧;lockTimeout=⟦{1}⟧', messageId: 'short' },
  ],
  clean: ['jdbc:sqlserver://h;socketTimeout=30000;lockTimeout=5000', 'jdbc:sqlserver://h'],
  nearMisses: [
    'jdbc:sqlserver://h;socketTimeout=0;lockTimeout=-1',
    'jdbc:sqlserver://h;socketTimeout=1000',
    'jdbc:sqlserver://h;loginTimeout=30;queryTimeout=30',
    'jdbc:sqlserver://h;socketTimeout=30s',
    'jdbc:sqlserver://h;socketTimeout=30;databaseName',
  ],
});
