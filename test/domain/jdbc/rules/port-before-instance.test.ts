import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

testRule(urlText, 'jdbc/port-before-instance', {
  findings: [
    {
      text: 'jdbc:sqlserver://host:⟦1433\\INST⟧;user=u',
      messageId: 'order',
      says: ['The port number 1433\\INST is not valid.'],
      fixed: 'jdbc:sqlserver://host\\INST:1433;user=u',
    },
    { text: 'jdbc:sqlserver://host:⟦1433\\\\INST⟧', messageId: 'order', fixed: 'jdbc:sqlserver://host\\INST:1433' },
    { text: 'jdbc:sqlserver://host:⟦\\INST⟧', messageId: 'order', fixed: 'jdbc:sqlserver://host\\INST' },
    { text: 'jdbc:sqlserver://host\\A:⟦1433\\B⟧', messageId: 'order' },
  ],
  clean: ['jdbc:sqlserver://host\\INST:1433'],
  nearMisses: ['jdbc:sqlserver://host:1433;user=dom\\user', 'jdbc:sqlserver://host:1433\\'],
});
