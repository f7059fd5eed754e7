import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

testRule(urlText, 'jdbc/enum-value', {
  findings: [
    {
      text: 'jdbc:sqlserver://h;encrypt=⟦yes⟧;databaseName=a',
      messageId: 'near',
      severity: 'error',
      says: ['"yes"', 'Did you mean "true"?', 'true, false, strict, mandatory, optional or no'],
      suggestions: [{ title: 'Change to encrypt=true', fixed: 'jdbc:sqlserver://h;encrypt=true;databaseName=a' }],
    },
    {
      text: 'jdbc:sqlserver://h;applicationIntent=⟦Read-Only⟧',
      messageId: 'near',
      fixed: 'jdbc:sqlserver://h;applicationIntent=ReadOnly',
    },
    {
      text: 'jdbc:sqlserver://h;columnEncryptionSetting=⟦true⟧',
      messageId: 'near',
      suggestions: [
        {
          title: 'Change to columnEncryptionSetting=Enabled',
          fixed: 'jdbc:sqlserver://h;columnEncryptionSetting=Enabled',
        },
      ],
    },
    {
      text: 'jdbc:sqlserver://h;integratedSecurity=true;authenticationScheme=⟦Kerberos⟧',
      messageId: 'near',
      suggestions: [
        {
          title: 'Change to authenticationScheme=javaKerberos',
          fixed: 'jdbc:sqlserver://h;integratedSecurity=true;authenticationScheme=javaKerberos',
        },
      ],
    },
    { text: 'jdbc:sqlserver://h;sslProtocol=⟦SSLv3⟧', messageId: 'refused', says: ['TLSv1.2 or TLSv1.3'] },
    {
      text: 'jdbc:sqlserver://h;selectMethod=⟦cursors⟧;',
      messageId: 'near',
      fixed: 'jdbc:sqlserver://h;selectMethod=cursor;',
    },
    {
      text: 'jdbc:sqlserver://h;defaultTransactionIsolation=⟦READ COMMITTED⟧',
      messageId: 'near',
      fixed: 'jdbc:sqlserver://h;defaultTransactionIsolation=READ_COMMITTED',
    },
    {
      text: 'jdbc:sqlserver://h;quotedIdentifier=⟦true⟧',
      messageId: 'near',
      fixed: 'jdbc:sqlserver://h;quotedIdentifier=ON',
    },
    { text: 'jdbc:sqlserver://h;⟦encrypt=⟧;databaseName=a', messageId: 'empty', says: ['remove it for true'] },
    {
      name: 'a wrong separator does not show the password',
      text: 'jdbc:sqlserver://h;responseBuffering=⟦adaptive|password=hunter2⟧',
      messageId: 'refused',
      says: ['"adaptive|password=***"'],
    },
  ],
  clean: [
    'jdbc:sqlserver://h;encrypt=no;applicationIntent=ReadOnly;sslProtocol=TLSv1.3',
    'jdbc:sqlserver://h;encrypt=mandatory;selectMethod=cursor;prepareMethod=none',
  ],
  nearMisses: [
    'jdbc:sqlserver://h;encrypt=STRICT;columnEncryptionSetting={enabled}',
    'jdbc:sqlserver://h;encrypt=yes;encrypt=true',
    'jdbc:sqlserver://h;authenticationScheme=Kerberos',
    'jdbc:sqlserver://h;integratedSecurity=false;authenticationScheme=Kerberos',
    'jdbc:sqlserver://h;authentication=activedirectorymsi',
    'jdbc:sqlserver://h;defaultTransactionIsolation=',
    'jdbc:sqlserver://h;databaseName;encrypt=yes',
  ],
});
