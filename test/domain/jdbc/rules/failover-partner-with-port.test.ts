import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

testRule(urlText, 'jdbc/failover-partner-with-port', {
  findings: [
    {
      text: 'jdbc:sqlserver://h;failoverPartner=⟦g.example.com:1433⟧;databaseName=a',
      messageId: 'port',
      severity: 'warning',
      says: ['"g.example.com:1433"', 'Write "g.example.com"'],
      suggestions: [
        {
          title: 'Change to "g.example.com"',
          fixed: 'jdbc:sqlserver://h;failoverPartner=g.example.com;databaseName=a',
        },
      ],
    },
    { text: 'jdbc:sqlserver://h;failoverPartner=⟦{g, 1433}⟧;databaseName=a', messageId: 'port' },
    { text: 'jdbc:sqlserver://h;failoverPartner=⟦g\\INST:1433⟧;databaseName=a', messageId: 'port' },
  ],
  clean: ['jdbc:sqlserver://h;failoverPartner=g;databaseName=a', 'jdbc:sqlserver://h'],
  nearMisses: [
    'jdbc:sqlserver://h;failoverPartner=g\\INST;databaseName=a',
    'jdbc:sqlserver://h;failoverPartner=fe80::1;databaseName=a',
    'jdbc:sqlserver://h;failoverPartner=;databaseName=a',
    'jdbc:sqlserver://h;failoverPartner=g:1433;databaseName',
  ],
});
