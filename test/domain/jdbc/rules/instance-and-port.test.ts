import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

testRule(urlText, 'jdbc/instance-and-port', {
  findings: [
    {
      text: 'jdbc:sqlserver://h\\⟦INST⟧:1433;databaseName=a',
      messageId: 'portWins',
      severity: 'hint',
      says: ['"INST"', 'port 1433'],
    },
    { text: 'jdbc:sqlserver://h\\⟦INST⟧;portNumber=1444', messageId: 'portWins', says: ['port 1444'] },
    { text: 'jdbc:sqlserver://h:1433;instanceName=⟦i⟧', messageId: 'portWins' },
    { text: 'jdbc:sqlserver://;serverName=h\\⟦i⟧;portNumber=1433', messageId: 'portWins' },
  ],
  clean: ['jdbc:sqlserver://h:1433', 'jdbc:sqlserver://h\\INST'],
  nearMisses: [
    'jdbc:sqlserver://h\\INST:0',
    'jdbc:sqlserver://h\\:1433',
    'jdbc:sqlserver://h\\INST:',
    'jdbc:sqlserver://h\\INST:abc',
    'jdbc:sqlserver://h\\INST:1433;databaseName',
  ],
});
