import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

testRule(urlText, 'jdbc/encryption-not-stated', {
  findings: [
    {
      text: '⟦jdbc:sqlserver:⟧//h:1433;databaseName=a;',
      messageId: 'unstated',
      severity: 'hint',
      says: ['10.2'],
      suggestions: [
        { title: 'State encrypt=true', fixed: 'jdbc:sqlserver://h:1433;databaseName=a;encrypt=true;' },
        { title: 'State encrypt=false', fixed: 'jdbc:sqlserver://h:1433;databaseName=a;encrypt=false;' },
      ],
    },
  ],
  clean: ['jdbc:sqlserver://h;encrypt=true', 'jdbc:sqlserver://h;encrypt=false'],
  nearMisses: [
    'jdbc:sqlserver://h;ENCRYPT=strict',
    'jdbc:sqlserver://h;encrypt=yes',
    'jdbc:sqlserver://h;databaseName',
    'jdbc:jtds:sqlserver://h',
    ' jdbc:sqlserver://h',
  ],
});
