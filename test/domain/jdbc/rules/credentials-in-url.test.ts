import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

testRule(urlText, 'jdbc/credentials-in-url', {
  findings: [
    {
      text: 'jdbc:sqlserver://h;⟦user=sa⟧;⟦password=hunter2⟧;encrypt=true',
      messageId: 'readable',
      severity: 'info',
      says: ['holds the user'],
      suggestions: [],
    },
    {
      text: '[user,password]jdbc:sqlserver://h;⟦password={hun;ter2}⟧;encrypt=true',
      messageId: 'readable',
      says: ['holds the password'],
      suggestions: [
        { title: 'Remove the password from the URL', fixed: '[user,password]jdbc:sqlserver://h;encrypt=true' },
      ],
    },
    {
      name: 'an overridden one is still there to be read',
      text: 'jdbc:sqlserver://h;⟦password=one⟧;⟦password=two⟧',
      messageId: 'readable',
    },
    {
      name: 'where the driver refuses the URL, what it read before',
      text: 'jdbc:sqlserver://h;⟦userName=sa⟧;databaseName;password=x',
      messageId: 'readable',
    },
  ],
  clean: ['[user,password]jdbc:sqlserver://h;encrypt=true', 'jdbc:sqlserver://h'],
  nearMisses: [
    'jdbc:sqlserver://h;user=;password=',
    'jdbc:sqlserver://h;integratedSecurity=true;user=sa;password=hunter2',
    'jdbc:sqlserver://h;pwd=hunter2',
    'jdbc:sqlserver://user:1433;databaseName=password',
  ],
});
