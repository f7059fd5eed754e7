import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

testRule(urlText, 'jdbc/failover-conflict', {
  findings: [
    {
      text: 'jdbc:sqlserver://h;multiSubnetFailover=true;⟦failoverPartner=⟧;databaseName=a',
      messageId: 'multiSubnet',
      severity: 'error',
      says: ['using the multiSubnetFailover connection property is not supported.'],
      suggestions: [
        { title: 'Remove failoverPartner', fixed: 'jdbc:sqlserver://h;multiSubnetFailover=true;databaseName=a' },
        { title: 'Remove multiSubnetFailover', fixed: 'jdbc:sqlserver://h;failoverPartner=;databaseName=a' },
      ],
    },
    {
      text: 'jdbc:sqlserver://h;⟦failoverPartner=g⟧;applicationIntent=readonly;databaseName=a',
      messageId: 'readOnly',
      says: ['using the ApplicationIntent ReadOnly connection property is not supported.'],
      suggestions: [
        { title: 'Remove failoverPartner', fixed: 'jdbc:sqlserver://h;applicationIntent=readonly;databaseName=a' },
        { title: 'Remove applicationIntent', fixed: 'jdbc:sqlserver://h;failoverPartner=g;databaseName=a' },
      ],
    },
    {
      text: 'jdbc:sqlserver://h;⟦failoverPartner=g⟧;',
      messageId: 'noDatabase',
      says: ['databaseName is required when using the failoverPartner connection property.'],
      suggestions: [{ title: 'Remove failoverPartner', fixed: 'jdbc:sqlserver://h;' }],
    },
  ],
  clean: ['jdbc:sqlserver://h;failoverPartner=g;databaseName=a', 'jdbc:sqlserver://h;multiSubnetFailover=true'],
  nearMisses: [
    'jdbc:sqlserver://h;failoverPartner=g;database=a;multiSubnetFailover=false;applicationIntent=ReadWrite',
    'jdbc:sqlserver://h;failoverPartner=g;databaseName=',
    'jdbc:sqlserver://h;Failover_Partner=g;multiSubnetFailover=true',
    'jdbc:sqlserver://h;failoverPartner=g;multiSubnetFailover=true;databaseName',
  ],
});
