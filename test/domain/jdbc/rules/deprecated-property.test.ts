import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

testRule(urlText, 'jdbc/deprecated-property', {
  findings: [
    {
      text: 'jdbc:sqlserver://h;authentication=⟦ActiveDirectoryMSI⟧',
      messageId: 'value',
      severity: 'hint',
      says: ['Use ActiveDirectoryManagedIdentity'],
      suggestions: [
        {
          title: 'Change to ActiveDirectoryManagedIdentity',
          fixed: 'jdbc:sqlserver://h;authentication=ActiveDirectoryManagedIdentity',
        },
      ],
    },
    {
      text: 'jdbc:sqlserver://h;authentication=⟦activedirectorypassword⟧;user=u;password=p',
      messageId: 'value',
      suggestions: [],
    },
    {
      text: 'jdbc:sqlserver://h;⟦AADSecurePrincipalId⟧=i;⟦aadSecurePrincipalSecret⟧={s};encrypt=true',
      messageId: 'property',
      says: ['Use user'],
      suggestions: [
        { title: 'Change to user and password', fixed: 'jdbc:sqlserver://h;user=i;password={s};encrypt=true' },
      ],
    },
    {
      text: '[user]jdbc:sqlserver://h;⟦AADSecurePrincipalId⟧=i',
      messageId: 'property',
      suggestions: [],
    },
  ],
  clean: ['jdbc:sqlserver://h;authentication=ActiveDirectoryManagedIdentity', 'jdbc:sqlserver://h;user=u'],
  nearMisses: [
    'jdbc:sqlserver://h;authentication=ActiveDirectoryMSI;authentication=SqlPassword',
    'jdbc:sqlserver://h;applicationName=ActiveDirectoryMSI',
    'jdbc:sqlserver://h;authentication=ActiveDirectoryMSI;databaseName',
  ],
});
