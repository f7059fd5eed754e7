import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

testRule(urlText, 'jdbc/read-only-without-database', {
  findings: [
    {
      text: 'jdbc:sqlserver://h;⟦applicationIntent=ReadOnly⟧;multiSubnetFailover=true',
      messageId: 'unrouted',
      severity: 'info',
      says: ['Add databaseName'],
    },
    { text: 'jdbc:sqlserver://h;⟦applicationIntent=readonly⟧;databaseName=', messageId: 'unrouted' },
  ],
  clean: ['jdbc:sqlserver://h;applicationIntent=ReadOnly;databaseName=a', 'jdbc:sqlserver://h'],
  nearMisses: [
    'jdbc:sqlserver://h;applicationIntent=ReadWrite',
    'jdbc:sqlserver://h;applicationIntent=ReadOnly;database=a',
    'jdbc:sqlserver://h;applicationIntent=ReadOnly;failoverPartner=g',
    'jdbc:sqlserver://h;applicationIntent=ReadOnly;databaseName',
  ],
});
