import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

testRule(urlText, 'jdbc/server-not-verified', {
  findings: [
    {
      text: 'jdbc:sqlserver://h;encrypt=true;⟦trustServerCertificate=true⟧;databaseName=a',
      messageId: 'any',
      severity: 'info',
      suggestions: [
        {
          title: 'Change to trustServerCertificate=false',
          fixed: 'jdbc:sqlserver://h;encrypt=true;trustServerCertificate=false;databaseName=a',
        },
      ],
    },
    { text: 'jdbc:sqlserver://h;⟦trustServerCertificate={TRUE}⟧;encrypt=mandatory', messageId: 'any' },
  ],
  clean: ['jdbc:sqlserver://h;encrypt=true', 'jdbc:sqlserver://h;encrypt=true;trustServerCertificate=false'],
  nearMisses: [
    'jdbc:sqlserver://h;encrypt=strict;trustServerCertificate=true',
    'jdbc:sqlserver://h;encrypt=false;trustServerCertificate=true',
    'jdbc:sqlserver://h;trustServerCertificate=true',
    'jdbc:sqlserver://h;encrypt=true;trustServerCertificate=true;trustServerCertificate=false',
    'jdbc:sqlserver://h;encrypt=true;trustServerCertificate=true;databaseName',
  ],
});
