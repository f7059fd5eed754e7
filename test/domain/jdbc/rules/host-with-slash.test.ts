import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

testRule(urlText, 'jdbc/host-with-slash', {
  findings: [
    {
      text: 'jdbc:sqlserver://⟦host/db⟧;user=u',
      messageId: 'slash',
      suggestions: [
        { title: 'Write it as databaseName', fixed: 'jdbc:sqlserver://host;databaseName=db;user=u' },
        { title: 'Write it as the instance', fixed: 'jdbc:sqlserver://host\\db;user=u' },
      ],
    },
    {
      text: 'jdbc:sqlserver://⟦host/inst⟧;databaseName=a',
      messageId: 'slash',
      suggestions: [{ title: 'Write it as the instance', fixed: 'jdbc:sqlserver://host\\inst;databaseName=a' }],
    },
    { text: 'jdbc:sqlserver://⟦host/⟧:1433', messageId: 'slash', fixed: 'jdbc:sqlserver://host:1433' },
    { text: 'jdbc:sqlserver://⟦/host⟧', messageId: 'slash', fixed: 'jdbc:sqlserver://host' },
    { text: 'jdbc:sqlserver://⟦host/db⟧:1433', messageId: 'slash', suggestions: [] },
  ],
  clean: ['jdbc:sqlserver://host;databaseName=db'],
  nearMisses: ['jdbc:sqlserver://host:1433/db', 'jdbc:sqlserver://host;trustStore=/etc/x'],
});
