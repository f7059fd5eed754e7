import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

testRule(urlText, 'jdbc/equals-in-host', {
  findings: [
    {
      text: 'jdbc:sqlserver://⟦databaseName=a⟧;serverName=host',
      messageId: 'refused',
      says: ['value databaseName=a is badly formed'],
      fixed: 'jdbc:sqlserver://;databaseName=a;serverName=host',
    },
    { text: 'jdbc:sqlserver://⟦host=foo⟧;user=u', messageId: 'refused' },
    { text: 'jdbc:sqlserver://⟦serverName=host⟧', messageId: 'taken', fixed: 'jdbc:sqlserver://;serverName=host' },
    {
      name: 'no password in the message',
      text: 'jdbc:sqlserver://⟦password=geheim⟧;user=u',
      messageId: 'refused',
      says: ['password=***'],
    },
  ],
  clean: ['jdbc:sqlserver://;serverName=host'],
  nearMisses: ['jdbc:sqlserver://host;serverSpn=a=b', 'jdbc:sqlserver://host&databaseName=a;user=u'],
});
