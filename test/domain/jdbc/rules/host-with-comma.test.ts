import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

testRule(urlText, 'jdbc/host-with-comma', {
  findings: [
    {
      text: 'jdbc:sqlserver://⟦host,1433⟧;user=u',
      messageId: 'comma',
      says: ['"host,1433"', 'host'],
      fixed: 'jdbc:sqlserver://host:1433;user=u',
    },
    { text: 'jdbc:sqlserver://⟦host , 1433⟧', messageId: 'comma', fixed: 'jdbc:sqlserver://host:1433' },
    {
      text: 'jdbc:sqlserver://host\\⟦inst,1433⟧;user=u',
      messageId: 'comma',
      says: ['instance'],
      fixed: 'jdbc:sqlserver://host\\inst:1433;user=u',
    },
    { text: 'jdbc:sqlserver://⟦host,1433⟧:1444', messageId: 'comma' },
    { text: 'jdbc:sqlserver://⟦a,b⟧', messageId: 'comma' },
    { text: 'jdbc:sqlserver://;serverName=⟦host,1433⟧', messageId: 'comma' },
  ],
  clean: ['jdbc:sqlserver://host:1433'],
  nearMisses: [
    'jdbc:sqlserver://host;applicationName=a,b',
    'jdbc:sqlserver://host,databaseName=a',
    'jdbc:sqlserver://a,1;serverName=host',
  ],
});
