import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

testRule(urlText, 'jdbc/not-encrypted', {
  findings: [
    {
      text: 'jdbc:sqlserver://h;⟦encrypt=false⟧;databaseName=a',
      messageId: 'off',
      severity: 'info',
      says: ['encrypt=false'],
      suggestions: [{ title: 'Change to encrypt=true', fixed: 'jdbc:sqlserver://h;encrypt=true;databaseName=a' }],
    },
    { text: 'jdbc:sqlserver://h;⟦encrypt=No⟧', messageId: 'off' },
    { text: 'jdbc:sqlserver://h;⟦encrypt=optional⟧', messageId: 'off' },
  ],
  clean: ['jdbc:sqlserver://h;encrypt=true', 'jdbc:sqlserver://h'],
  nearMisses: [
    'jdbc:sqlserver://h;encrypt=mandatory',
    'jdbc:sqlserver://h;encrypt=false;encrypt=true',
    'jdbc:sqlserver://h;encrypt=off',
    'jdbc:sqlserver://h;encrypt=false;databaseName',
  ],
});
