import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

testRule(urlText, 'jdbc/host-is-ip-address', {
  findings: [
    { text: 'jdbc:sqlserver://⟦10.1.2.3⟧:1433', messageId: 'address', severity: 'warning', says: ['10.1.2.3'] },
    { text: 'jdbc:sqlserver://⟦10.1.2.3⟧\\INST', messageId: 'address' },
    { text: 'jdbc:sqlserver://;serverName=⟦2001:db8::7⟧', messageId: 'address' },
  ],
  clean: ['jdbc:sqlserver://sql01.example.com:1433'],
  nearMisses: [
    'jdbc:sqlserver://127.0.0.1:1433',
    'jdbc:sqlserver://;serverName=::1',
    'jdbc:sqlserver://10.1.2.3;serverName=host',
    'jdbc:sqlserver://sql-10.1.2.3',
  ],
});
