import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

testRule(urlText, 'jdbc/number-value', {
  findings: [
    {
      text: 'jdbc:sqlserver://h;loginTimeout=⟦70000⟧',
      messageId: 'outOfRange',
      severity: 'error',
      says: ['a number from 0 to 65535, in seconds'],
    },
    { text: 'jdbc:sqlserver://h;connectTimeout=5;loginTimeout=⟦30s⟧', messageId: 'notANumber', says: ['"30s"'] },
    { text: 'jdbc:sqlserver://h;packetSize=⟦100⟧', messageId: 'outOfRange', says: ['512 to 32767, or -1 or 0'] },
    { text: 'jdbc:sqlserver://h;queryTimeout=⟦-2⟧;socketTimeout=⟦-1⟧', messageId: 'outOfRange', says: ['from -1 on'] },
    { text: 'jdbc:sqlserver://h;connectRetryCount=⟦256⟧;connectRetryInterval=⟦0⟧', messageId: 'outOfRange' },
    { text: 'jdbc:sqlserver://h;loginTimeout=⟦{ 30 }⟧', messageId: 'notANumber' },
    { text: 'jdbc:sqlserver://h;queryTimeout=⟦1.5⟧;lockTimeout=⟦1,000⟧', messageId: 'notANumber' },
    { text: 'jdbc:sqlserver://h;statementPoolingCacheSize=⟦2147483648⟧', messageId: 'notANumber' },
    {
      text: 'jdbc:sqlserver://h;maxResultBuffer=⟦10q⟧',
      messageId: 'buffer',
      says: ['Invalid syntax: 10q in maxResultBuffer parameter.'],
    },
    { text: 'jdbc:sqlserver://h;maxResultBuffer=⟦10 p⟧', messageId: 'buffer' },
    { text: 'jdbc:sqlserver://h;maxResultBuffer=⟦10MB⟧', messageId: 'buffer' },
    { text: 'jdbc:sqlserver://h;maxResultBuffer=⟦10P⟧', messageId: 'buffer' },
    {
      name: 'a wrong separator does not show the password',
      text: 'jdbc:sqlserver://h;loginTimeout=⟦30|password=hunter2⟧',
      messageId: 'notANumber',
      says: ['"30|password=***"'],
    },
  ],
  clean: [
    'jdbc:sqlserver://h;loginTimeout=30;packetSize=8000;queryTimeout=-1;connectRetryCount=3',
    'jdbc:sqlserver://h;maxResultBuffer=300M',
  ],
  nearMisses: [
    'jdbc:sqlserver://h;loginTimeout=+30;queryTimeout=007;packetSize=0;lockTimeout=-1',
    'jdbc:sqlserver://h;loginTimeout=;packetSize={-1};maxResultBuffer=',
    'jdbc:sqlserver://h;maxResultBuffer=10p',
    'jdbc:sqlserver://h;maxResultBuffer=10pct',
    'jdbc:sqlserver://h;maxResultBuffer=1g',
    'jdbc:sqlserver://h;maxResultBuffer=-1',
    'jdbc:sqlserver://h;loginTimeout=x;loginTimeout=1',
    'jdbc:sqlserver://h;statementPoolingCacheSize=-2147483648',
    'jdbc:sqlserver://h;connectTimeout=soon;user=x',
  ],
});
