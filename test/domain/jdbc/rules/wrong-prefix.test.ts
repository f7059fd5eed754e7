import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

testRule(urlText, 'jdbc/wrong-prefix', {
  findings: [
    {
      text: '⟦JDBC:SQLServer://⟧host:1433',
      messageId: 'letterCase',
      says: ['"JDBC:SQLServer://"', 'No suitable driver'],
      fixed: 'jdbc:sqlserver://host:1433',
    },
    {
      text: '⟦ \n jdbc:sqlserver://⟧host',
      messageId: 'whiteSpace',
      severity: 'warning',
      says: ['unless the program trims'],
      fixed: 'jdbc:sqlserver://host',
    },
    {
      text: '⟦jdbc:sqlserver:⟧host:1433',
      messageId: 'misspelt',
      severity: 'error',
      fixed: 'jdbc:sqlserver://host:1433',
    },
    { text: '⟦jdbc:sqlserver:/⟧host:1433', messageId: 'misspelt', fixed: 'jdbc:sqlserver://host:1433' },
    { text: '⟦sqlserver://⟧host', messageId: 'misspelt', fixed: 'jdbc:sqlserver://host' },
    {
      text: '⟦jdbc:sqlsever://⟧host',
      messageId: 'misspelt',
      fixed: 'jdbc:sqlserver://host',
    },
    {
      text: '⟦jdbc:mssql://⟧sql01.example.com\\ece:1433;databaseName=a',
      messageId: 'misspelt',
      says: ['"jdbc:mssql://"', 'Write "jdbc:sqlserver://"'],
      fixed: 'jdbc:sqlserver://sql01.example.com\\ece:1433;databaseName=a',
    },
    {
      name: 'and what follows is not as the driver reads it',
      text: '⟦jdbc:mssql://⟧host:1433/db?user=u',
      messageId: 'misspelt',
      suggestions: [{ title: 'Write jdbc:sqlserver://', fixed: 'jdbc:sqlserver://host:1433/db?user=u' }],
    },
    {
      text: '⟦jdbc:microsoft:sqlserver://⟧host:1433;databaseName=a',
      messageId: 'otherDriver',
      suggestions: [{ title: 'Write jdbc:sqlserver://', fixed: 'jdbc:sqlserver://host:1433;databaseName=a' }],
    },
    {
      text: '⟦jdbc:jtds:sqlserver://⟧host:1433/db;user=u',
      messageId: 'otherDriver',
      says: ['jTDS'],
      suggestions: [
        { title: "Write it for Microsoft's driver", fixed: 'jdbc:sqlserver://host:1433;databaseName=db;user=u' },
      ],
    },
    { text: '⟦host:1433;databaseName=a⟧', messageId: 'missing' },
  ],
  clean: ['jdbc:sqlserver://host:1433', ''],
  nearMisses: ['jdbc:sqlserver:///host', 'jdbc:oracle:thin:@host:1521:sid', '  \n'],
});
