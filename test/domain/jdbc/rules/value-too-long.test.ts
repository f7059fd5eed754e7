import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

const most = 'a'.repeat(128);

testRule(urlText, 'jdbc/value-too-long', {
  findings: [
    {
      text: `jdbc:sqlserver://h;⟦applicationName=${most}b⟧;encrypt=true`,
      messageId: 'long',
      severity: 'error',
      says: ['The applicationName property exceeds the maximum number of 128 characters.'],
    },
    { text: `jdbc:sqlserver://h;⟦password=${most}b⟧`, messageId: 'long', says: ['password has more than 128'] },
    { text: `jdbc:sqlserver://h\\⟦${most}b⟧:1433`, messageId: 'long', says: ['instanceName'] },
    { text: `jdbc:sqlserver://h;⟦user={${most};}⟧;databaseName`, messageId: 'long' },
  ],
  clean: [`jdbc:sqlserver://h;applicationName=${most}`, 'jdbc:sqlserver://h'],
  nearMisses: [
    `jdbc:sqlserver://h;databaseName={${most}}`,
    `jdbc:sqlserver://${most}b;trustStore=${most}b;app=${most}b`,
    `jdbc:sqlserver://h;user=${most}b;user=a`,
  ],
});
