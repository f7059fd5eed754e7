import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

testRule(urlText, 'jdbc/duplicate-property', {
  findings: [
    {
      text: 'jdbc:sqlserver://host;⟦database=a⟧;databaseName=b',
      messageId: 'overridden',
      severity: 'warning',
      says: ['databaseName=b'],
      suggestions: [
        { title: 'Remove this one, which has no effect', fixed: 'jdbc:sqlserver://host;databaseName=b' },
        { title: 'Remove the others, so that this one takes effect', fixed: 'jdbc:sqlserver://host;database=a' },
      ],
    },
    {
      text: 'jdbc:sqlserver://host;⟦encrypt=true⟧;user=u;Encrypt=TRUE',
      messageId: 'same',
      severity: 'info',
      fixed: 'jdbc:sqlserver://host;user=u;Encrypt=TRUE',
    },
    { text: 'jdbc:sqlserver://host;⟦user=a⟧;⟦userName=b⟧;user=c', messageId: 'overridden' },
    {
      name: 'no password in the message',
      text: 'jdbc:sqlserver://host;⟦password=geheim1⟧;password=geheim2',
      messageId: 'overridden',
      says: ['password=***'],
    },
  ],
  clean: ['jdbc:sqlserver://host;databaseName=a;user=u'],
  nearMisses: ['jdbc:sqlserver://host;foo=a;foo=b', 'jdbc:sqlserver://host:1433;portNumber=1'],
});
