import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

testRule(urlText, 'jdbc/line-break-in-name', {
  findings: [
    {
      text: 'jdbc:sqlserver://host;⟦database\n  Name⟧=a;user=u',
      messageId: 'torn',
      says: ['"databaseName"'],
      fixed: 'jdbc:sqlserver://host;databaseName=a;user=u',
    },
    {
      text: 'jdbc:sqlserver://host;⟦integrated  Security⟧=true',
      messageId: 'torn',
      fixed: 'jdbc:sqlserver://host;integratedSecurity=true',
    },
    { text: 'jdbc:sqlserver://host;user=u;⟦user\nName⟧=a', messageId: 'torn' },
    { text: 'jdbc:sqlserver://host;⟦comment\n  user⟧=a', messageId: 'swallowed' },
  ],
  clean: ['jdbc:sqlserver://host;\n  databaseName=a;\n  user=u\n'],
  nearMisses: ['jdbc:sqlserver://host;database Name=a', 'jdbc:sqlserver://host;\n\tuser\n\t= u'],
});
