import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

testRule(urlText, 'jdbc/ipv6-in-host', {
  findings: [
    {
      text: 'jdbc:sqlserver://⟦[::1]:1433⟧;user=u',
      messageId: 'cut',
      says: ['the host "["', 'the port ":1]:1433"'],
      suggestions: [
        { title: 'Write the address as serverName', fixed: 'jdbc:sqlserver://;serverName=::1;portNumber=1433;user=u' },
      ],
    },
    {
      text: 'jdbc:sqlserver://⟦[fe80::a1]⟧',
      messageId: 'cut',
      suggestions: [{ title: 'Write the address as serverName', fixed: 'jdbc:sqlserver://;serverName=fe80::a1' }],
    },
    {
      text: 'jdbc:sqlserver://⟦2001:db8::1⟧;user=u',
      messageId: 'cut',
      suggestions: [
        { title: 'Write the address as serverName', fixed: 'jdbc:sqlserver://;serverName=2001:db8::1;user=u' },
      ],
    },
    { text: 'jdbc:sqlserver://⟦::1⟧', messageId: 'cut' },
  ],
  clean: ['jdbc:sqlserver://;serverName=::1;portNumber=1433'],
  nearMisses: ['jdbc:sqlserver://db:1433', 'jdbc:sqlserver://:1433', 'jdbc:sqlserver://db:1433:1433'],
});
