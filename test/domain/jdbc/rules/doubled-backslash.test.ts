import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

testRule(urlText, 'jdbc/doubled-backslash', {
  findings: [
    {
      text: 'jdbc:sqlserver://host⟦\\\\⟧INST;user=u',
      messageId: 'doubled',
      severity: 'error',
      says: ['"\\INST"'],
      fixed: 'jdbc:sqlserver://host\\INST;user=u',
    },
    {
      text: 'jdbc:sqlserver://host⟦\\\\⟧INST:1433',
      messageId: 'doubledWithPort',
      severity: 'warning',
      fixed: 'jdbc:sqlserver://host\\INST:1433',
    },
    {
      text: 'jdbc:sqlserver://;serverName=host⟦\\\\⟧INST',
      messageId: 'doubled',
      fixed: 'jdbc:sqlserver://;serverName=host\\INST',
    },
  ],
  clean: ['jdbc:sqlserver://host\\INST'],
  nearMisses: ['jdbc:sqlserver://host;user=dom\\\\user', 'jdbc:sqlserver://host;trustStore=C:\\\\x'],
});
