import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

testRule(urlText, 'jdbc/host-missing', {
  findings: [
    {
      text: 'jdbc:sqlserver://⟦:1433⟧;user=u',
      messageId: 'port',
      severity: 'error',
      suggestions: [],
    },
    { text: '⟦jdbc:sqlserver://⟧;databaseName=a', messageId: 'none', severity: 'info', says: ['localhost'] },
    { text: '⟦jdbc:sqlserver://⟧host;serverName=', messageId: 'none', severity: 'info' },
  ],
  clean: ['jdbc:sqlserver://host:1433', 'jdbc:sqlserver://;serverName=host'],
  nearMisses: ['jdbc:sqlserver://::1', 'jdbc:sqlserver://;databaseName', 'jdbc:sqlserver://:1433;server=host'],
});
