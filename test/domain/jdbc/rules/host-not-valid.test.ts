import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

testRule(urlText, 'jdbc/host-not-valid', {
  findings: [
    {
      text: 'jdbc:sqlserver://⟦http://⟧host:1433;user=u',
      messageId: 'scheme',
      says: ['without "http://"'],
      severity: 'error',
      fixed: 'jdbc:sqlserver://host:1433;user=u',
    },
    {
      name: 'the prefix twice',
      text: 'jdbc:sqlserver://⟦jdbc:sqlserver://⟧host',
      messageId: 'scheme',
      fixed: 'jdbc:sqlserver://host',
    },
    { text: 'jdbc:sqlserver://⟦host?x⟧', messageId: 'name', says: ['"?"'] },
    {
      text: 'jdbc:sqlserver://⟦{my-host}⟧;user=u',
      messageId: 'name',
      suggestions: [{ title: 'Write my-host', fixed: 'jdbc:sqlserver://my-host;user=u' }],
    },
    { text: 'jdbc:sqlserver://⟦my host⟧:1433', messageId: 'name', says: ['a blank'] },
    { text: 'jdbc:sqlserver://⟦host\u0001x⟧:1433', messageId: 'name', says: ['U+0001'] },
    { name: 'and one that cannot be seen', text: 'jdbc:sqlserver://⟦my host\u200B⟧', messageId: 'name' },
    { text: 'jdbc:sqlserver://⟦a..b⟧', messageId: 'name', says: ['empty'] },
    { text: 'jdbc:sqlserver://⟦.⟧;user=u', messageId: 'name' },
    { text: 'jdbc:sqlserver://⟦\\SQLEXPRESS⟧;user=u', messageId: 'noHost' },
    {
      text: 'jdbc:sqlserver://;serverName=⟦host:1433⟧',
      messageId: 'name',
      suggestions: [
        { title: 'Write the port as portNumber', fixed: 'jdbc:sqlserver://;serverName=host;portNumber=1433' },
      ],
    },
  ],
  clean: ['jdbc:sqlserver://sql-01.example.com:1433', 'jdbc:sqlserver://localhost'],
  nearMisses: [
    'jdbc:sqlserver://http:1433',
    'jdbc:sqlserver://http://host;server=sql01',
    'jdbc:sqlserver://my_host.example.com.',
    'jdbc:sqlserver://münchen',
    'jdbc:sqlserver://host?x;server=host',
    'jdbc:sqlserver:// host : 1433',
    { name: 'cannot be seen', text: 'jdbc:sqlserver://host\u200B:1433' },
    { name: 'blanks that are none', text: 'jdbc:sqlserver://my\u00A0host\uFEFF;user=u' },
    { name: 'curly quotes', text: 'jdbc:sqlserver://;serverName=\u201Chost\u201D' },
  ],
});
