import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

testRule(urlText, 'jdbc/multi-subnet-with-instance', {
  findings: [
    {
      text: 'jdbc:sqlserver://h\\⟦INST⟧;multiSubnetFailover=true',
      messageId: 'instance',
      severity: 'warning',
      says: ['"INST"', 'SQL Server Browser'],
    },
    { text: 'jdbc:sqlserver://h;multiSubnetFailover=true;instanceName=⟦i⟧', messageId: 'instance' },
    { text: 'jdbc:sqlserver://;serverName=h\\⟦i⟧;multiSubnetFailover=TRUE;portNumber=0', messageId: 'instance' },
  ],
  clean: ['jdbc:sqlserver://h:1433;multiSubnetFailover=true', 'jdbc:sqlserver://h\\INST'],
  nearMisses: [
    'jdbc:sqlserver://h\\INST:1433;multiSubnetFailover=true',
    'jdbc:sqlserver://h\\INST;multiSubnetFailover=false',
    'jdbc:sqlserver://h\\INST;multiSubnetFailover=true;portNumber=1433',
    'jdbc:sqlserver://h\\INST;multiSubnetFailover=true;failoverPartner=g',
    'jdbc:sqlserver://h\\INST;multiSubnetFailover=true;databaseName',
  ],
});
