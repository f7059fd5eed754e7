import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

testRule(urlText, 'jdbc/multi-subnet-missing', {
  findings: [
    {
      text: 'jdbc:sqlserver://⟦listener.example.com⟧:1444;integratedSecurity=true;',
      config: { alwaysOn: true },
      messageId: 'missing',
      severity: 'info',
      says: ['multiSubnetFailover=true'],
      suggestions: [
        {
          title: 'Add multiSubnetFailover=true',
          fixed: 'jdbc:sqlserver://listener.example.com:1444;integratedSecurity=true;multiSubnetFailover=true;',
        },
      ],
    },
    {
      text: '⟦jdbc:sqlserver:⟧//;databaseName=a',
      config: { alwaysOn: true },
      messageId: 'missing',
      suggestions: [
        {
          title: 'Add multiSubnetFailover=true',
          fixed: 'jdbc:sqlserver://;databaseName=a;multiSubnetFailover=true',
        },
      ],
    },
    {
      text: 'jdbc:sqlserver://h;⟦multiSubnetFailover=false⟧;encrypt=true',
      config: { alwaysOn: true },
      messageId: 'off',
      suggestions: [
        {
          title: 'Change to multiSubnetFailover=true',
          fixed: 'jdbc:sqlserver://h;multiSubnetFailover=true;encrypt=true',
        },
      ],
    },
  ],
  clean: [
    'jdbc:sqlserver://h',
    { text: 'jdbc:sqlserver://h', config: { alwaysOn: false } },
    { text: 'jdbc:sqlserver://h;multiSubnetFailover=true', config: { alwaysOn: true } },
  ],
  nearMisses: [
    { text: 'jdbc:sqlserver://h;multiSubnetFailover=yes', config: { alwaysOn: true } },
    { text: 'jdbc:sqlserver://h;failoverPartner=g', config: { alwaysOn: true } },
    { text: 'jdbc:sqlserver://h;databaseName', config: { alwaysOn: true } },
    { text: 'jdbc:jtds:sqlserver://h', config: { alwaysOn: true } },
    'jdbc:sqlserver://h;multiSubnetFailover=false',
  ],
});
