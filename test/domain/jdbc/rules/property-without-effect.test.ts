import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

testRule(urlText, 'jdbc/property-without-effect', {
  findings: [
    {
      text: 'jdbc:sqlserver://h;integratedSecurity=false;⟦authenticationScheme=NTLM⟧;encrypt=true',
      messageId: 'unused',
      severity: 'warning',
      says: ['authenticationScheme', 'only with integratedSecurity=true'],
      suggestions: [
        {
          title: 'Remove authenticationScheme',
          fixed: 'jdbc:sqlserver://h;integratedSecurity=false;encrypt=true',
        },
      ],
    },
    { text: 'jdbc:sqlserver://h;⟦domain=CORP⟧', messageId: 'unused' },
    { text: 'jdbc:sqlserver://h;integratedSecurity=true;⟦domainName=CORP⟧', messageId: 'unused' },
    { text: 'jdbc:sqlserver://h;⟦cancelQueryTimeout=5⟧', messageId: 'unused', says: ['with a queryTimeout'] },
    { text: 'jdbc:sqlserver://h;queryTimeout=-1;⟦cancelQueryTimeout=5⟧', messageId: 'unused' },
    { text: 'jdbc:sqlserver://h;encrypt=true;⟦serverCertificate=c⟧', messageId: 'unused' },
    { text: 'jdbc:sqlserver://h;trustServerCertificate=true;⟦hostNameInCertificate=x⟧', messageId: 'unused' },
    { text: 'jdbc:sqlserver://h;encrypt=strict;⟦trustServerCertificate=true⟧', messageId: 'unused' },
    { text: 'jdbc:sqlserver://h;useDefaultJaasConfig=true;⟦jaasConfigurationName=x⟧', messageId: 'unused' },
    { text: 'jdbc:sqlserver://h;⟦keyVaultProviderClientKey=hunter2⟧', messageId: 'unused' },
    {
      text: 'jdbc:sqlserver://h;⟦trustManagerConstructorArg=a⟧;⟦socketFactoryConstructorArg=a⟧;⟦clientKey=a⟧;⟦clientKeyPassword=a⟧',
      messageId: 'unused',
    },
    {
      text: 'jdbc:sqlserver://h;⟦ignoreOffsetOnDateTimeOffsetConversion=true⟧;encrypt=true',
      messageId: 'neverFromUrl',
      suggestions: [
        {
          title: 'Remove ignoreOffsetOnDateTimeOffsetConversion',
          fixed: 'jdbc:sqlserver://h;encrypt=true',
        },
      ],
    },
  ],
  clean: [
    'jdbc:sqlserver://h;integratedSecurity=true;authenticationScheme=NTLM;domain=CORP',
    'jdbc:sqlserver://h;queryTimeout=30;cancelQueryTimeout=5',
    'jdbc:sqlserver://h;encrypt=strict;serverCertificate=c;hostNameInCertificate=x',
    'jdbc:sqlserver://h;encrypt=true;trustServerCertificate=true',
  ],
  nearMisses: [
    'jdbc:sqlserver://h;integratedSecurity=yes;authenticationScheme=NTLM',
    'jdbc:sqlserver://h;domain=;serverCertificate=;hostNameInCertificate=;trustServerCertificate=true',
    'jdbc:sqlserver://h;cancelQueryTimeout=-1',
    'jdbc:sqlserver://h;queryTimeout=0;cancelQueryTimeout=5',
    'jdbc:sqlserver://h;encrypt=strict;trustServerCertificate=false',
    'jdbc:sqlserver://h;encrypt=false;hostNameInCertificate=x',
    'jdbc:sqlserver://h;encrypt=yes;serverCertificate=c',
    'jdbc:sqlserver://h;accessToken=x;pwd=y',
    'jdbc:sqlserver://h;domain=CORP;databaseName',
  ],
});
