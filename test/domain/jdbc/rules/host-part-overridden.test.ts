import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

testRule(urlText, 'jdbc/host-part-overridden', {
  findings: [
    {
      text: 'jdbc:sqlserver://⟦host⟧;serverName=other',
      messageId: 'overridden',
      severity: 'warning',
      says: ['serverName=other'],
      suggestions: [
        { title: 'Remove serverName, so that "host" takes effect', fixed: 'jdbc:sqlserver://host' },
        { title: 'Write "other" in front of the ";" and remove serverName', fixed: 'jdbc:sqlserver://other' },
      ],
    },
    {
      text: 'jdbc:sqlserver://host:⟦1433⟧;port=1444;user=u',
      messageId: 'overridden',
      suggestions: [
        { title: 'Remove port, so that "1433" takes effect', fixed: 'jdbc:sqlserver://host:1433;user=u' },
        { title: 'Write "1444" in front of the ";" and remove port', fixed: 'jdbc:sqlserver://host:1444;user=u' },
      ],
    },
    { text: 'jdbc:sqlserver://host\\⟦a⟧;instanceName=b', messageId: 'overridden' },
    {
      text: 'jdbc:sqlserver://⟦host⟧;server=HOST',
      messageId: 'same',
      severity: 'info',
      fixed: 'jdbc:sqlserver://host',
    },
  ],
  clean: ['jdbc:sqlserver://host:1433', 'jdbc:sqlserver://;serverName=host;portNumber=1433'],
  nearMisses: ['jdbc:sqlserver://host;portNumber=1433', 'jdbc:sqlserver://host\\inst;portNumber=1433'],
});
