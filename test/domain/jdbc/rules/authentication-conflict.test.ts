import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

testRule(urlText, 'jdbc/authentication-conflict', {
  findings: [
    {
      text: 'jdbc:sqlserver://h;integratedSecurity=true;⟦authentication=SqlPassword⟧;user=u;password=p',
      messageId: 'withIntegrated',
      severity: 'error',
      says: ['Cannot set "Authentication" with "IntegratedSecurity" set to "true".'],
      suggestions: [
        {
          title: 'Remove authentication, keep integratedSecurity=true',
          fixed: 'jdbc:sqlserver://h;integratedSecurity=true;user=u;password=p',
        },
        {
          title: 'Remove integratedSecurity, keep authentication=SqlPassword',
          fixed: 'jdbc:sqlserver://h;authentication=SqlPassword;user=u;password=p',
        },
      ],
    },
    {
      text: '[user]jdbc:sqlserver://h;integratedSecurity=true;authenticationScheme=⟦NTLM⟧',
      messageId: 'ntlm',
      says: ['the password is missing', 'must be specified for NTLM authentication.'],
    },
    {
      text: '[]jdbc:sqlserver://h;integratedSecurity=true;authenticationScheme=⟦ntlm⟧;password=hunter2',
      messageId: 'ntlm',
      says: ['the user is missing'],
    },
    {
      text: '[]jdbc:sqlserver://h;authentication=⟦sqlpassword⟧;user=;password=',
      messageId: 'needsBoth',
      says: ['both are missing', '"Authentication=SqlPassword"'],
    },
    { text: '[user]jdbc:sqlserver://h;authentication=⟦ActiveDirectoryPassword⟧', messageId: 'needsBoth' },
    {
      text: '[user]jdbc:sqlserver://h;authentication=⟦ActiveDirectoryIntegrated⟧',
      messageId: 'needsNone',
    },
    {
      text: 'jdbc:sqlserver://h;authentication=⟦ActiveDirectoryMSI⟧;password=p',
      messageId: 'needsNoPassword',
      says: ['"Authentication=ActiveDirectoryManagedIdentity"'],
    },
    { text: '[password]jdbc:sqlserver://h;authentication=⟦ActiveDirectoryDefault⟧', messageId: 'needsNoPassword' },
    {
      text: '[user]jdbc:sqlserver://h;authentication=⟦ActiveDirectoryServicePrincipal⟧;AADSecurePrincipalId=i',
      messageId: 'servicePrincipal',
    },
    {
      text: '[user,password]jdbc:sqlserver://h;authentication=ActiveDirectoryServicePrincipal;⟦AADSecurePrincipalId=i⟧',
      messageId: 'bothPairs',
      says: ['AADSecurePrincipalId'],
    },
    {
      text: '[user]jdbc:sqlserver://h;authentication=⟦ActiveDirectoryServicePrincipalCertificate⟧',
      messageId: 'certificate',
      says: ['needs clientCertificate'],
    },
    {
      text: '[]jdbc:sqlserver://h;authentication=⟦ActiveDirectoryServicePrincipalCertificate⟧',
      messageId: 'certificate',
      says: ['a user and clientCertificate'],
    },
  ],
  clean: [
    '[user,password]jdbc:sqlserver://h;integratedSecurity=false',
    '[]jdbc:sqlserver://h;integratedSecurity=true',
    '[user,password]jdbc:sqlserver://h;authentication=SqlPassword',
    '[user,password]jdbc:sqlserver://h;authentication=ActiveDirectoryServicePrincipal',
    'jdbc:sqlserver://h;authentication=ActiveDirectoryIntegrated',
  ],
  nearMisses: [
    '[]jdbc:sqlserver://h;integratedSecurity=true;authentication=NotSpecified',
    '[]jdbc:sqlserver://h;authenticationScheme=ntlm',
    '[password]jdbc:sqlserver://h;authentication=SqlPassword;userName=u',
    '[user]jdbc:sqlserver://h;authentication=ActiveDirectoryManagedIdentity',
    '[]jdbc:sqlserver://h;authentication=ActiveDirectoryServicePrincipal;AADSecurePrincipalId=i;AADSecurePrincipalSecret=s',
    '[]jdbc:sqlserver://h;authentication=ActiveDirectoryServicePrincipalCertificate;AADSecurePrincipalId=i;clientCertificate=c',
    '[]jdbc:sqlserver://h;authentication=SqlPasword',
    '[]jdbc:sqlserver://h;authentication=SqlPassword;databaseName',
    '[user]jdbc:sqlserver://h;authentication=ActiveDirectoryInteractive',
  ],
});
