import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

testRule(urlText, 'jdbc/credentials-with-integrated-security', {
  findings: [
    {
      text: 'jdbc:sqlserver://h;integratedSecurity=true;⟦user=sa⟧;password=hunter2;encrypt=true',
      messageId: 'discarded',
      severity: 'warning',
      says: ['discards this user'],
      suggestions: [
        {
          title: 'Remove user and password from the URL',
          fixed: 'jdbc:sqlserver://h;integratedSecurity=true;encrypt=true',
        },
      ],
    },
    {
      text: 'jdbc:sqlserver://h;userName=;⟦password={a;b}⟧;integratedSecurity=TRUE;authenticationScheme=nativeAuthentication',
      messageId: 'discarded',
      says: ['discards this password'],
    },
  ],
  clean: [
    'jdbc:sqlserver://h;integratedSecurity=true',
    'jdbc:sqlserver://h;integratedSecurity=false;user=u;password=p',
  ],
  nearMisses: [
    '[user,password]jdbc:sqlserver://h;integratedSecurity=true',
    'jdbc:sqlserver://h;integratedSecurity=true;user=;password=',
    'jdbc:sqlserver://h;integratedSecurity=true;authenticationScheme=ntlm;user=u;password=p',
    'jdbc:sqlserver://h;integratedSecurity=true;authenticationScheme=javaKerberos;user=u;password=p',
    'jdbc:sqlserver://h;integratedSecurity=yes;user=u;password=p',
    'jdbc:sqlserver://h;integratedSecurity=true;user=u;databaseName',
  ],
});
