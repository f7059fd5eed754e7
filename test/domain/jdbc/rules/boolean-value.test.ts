import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

testRule(urlText, 'jdbc/boolean-value', {
  findings: [
    {
      text: 'jdbc:sqlserver://h;multiSubnetFailover=⟦yes⟧;encrypt=true',
      messageId: 'refused',
      says: ['Only true or false can be used.', '"yes"'],
      severity: 'error',
      fixed: 'jdbc:sqlserver://h;multiSubnetFailover=true;encrypt=true',
    },
    {
      text: 'jdbc:sqlserver://h;lastUpdateCount=⟦{0}⟧ ;encrypt=true',
      messageId: 'refused',
      fixed: 'jdbc:sqlserver://h;lastUpdateCount=false ;encrypt=true',
    },
    {
      name: 'a security property is only suggested',
      text: 'jdbc:sqlserver://h;integratedSecurity=⟦SSPI⟧',
      messageId: 'refused',
      suggestions: [
        { title: 'Change to integratedSecurity=true', fixed: 'jdbc:sqlserver://h;integratedSecurity=true' },
      ],
    },
    {
      text: 'jdbc:sqlserver://h;trustServerCertificate=⟦1⟧;encrypt=true',
      messageId: 'refused',
      suggestions: [
        {
          title: 'Change to trustServerCertificate=true',
          fixed: 'jdbc:sqlserver://h;trustServerCertificate=true;encrypt=true',
        },
      ],
    },
    {
      name: 'a slip',
      text: 'jdbc:sqlserver://h;replication=⟦fasle⟧',
      messageId: 'refused',
      suggestions: [{ title: 'Change to replication=false', fixed: 'jdbc:sqlserver://h;replication=false' }],
    },
    {
      text: 'jdbc:sqlserver://h;⟦xopenStates=⟧;encrypt=true',
      messageId: 'empty',
      says: ['The property xopenStates does not contain a valid boolean value.'],
    },
    { text: 'jdbc:sqlserver://h;fips=⟦maybe⟧', messageId: 'readAsFalse', says: ['reads "maybe" as false'] },
    {
      name: 'a wrong separator does not show the password',
      text: 'jdbc:sqlserver://h;lastUpdateCount=⟦true|password=hunter2⟧',
      messageId: 'refused',
      says: ['"true|password=***"'],
    },
    {
      name: 'read before the error',
      text: 'jdbc:sqlserver://h;replication=⟦on⟧;databaseName',
      messageId: 'refused',
      fixed: 'jdbc:sqlserver://h;replication=true;databaseName',
    },
  ],
  clean: ['jdbc:sqlserver://h;multiSubnetFailover=true;lastUpdateCount=false', 'jdbc:sqlserver://h'],
  nearMisses: [
    'jdbc:sqlserver://h;multiSubnetFailover=TRUE;xopenStates={False}',
    'jdbc:sqlserver://h;multiSubnetFailover=yes;multiSubnetFailover=true',
    'jdbc:sqlserver://h;applicationName=yes;encrypt=no',
    'jdbc:sqlserver://h;databaseName;replication=on',
    'jdbc:sqlserver://h;trusted_connection=yes',
  ],
});
