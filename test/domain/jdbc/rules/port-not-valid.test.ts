import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

testRule(urlText, 'jdbc/port-not-valid', {
  findings: [
    {
      text: 'jdbc:sqlserver://host:⟦abc⟧;user=u',
      messageId: 'invalid',
      says: ['The port number abc is not valid.'],
      suggestions: [],
    },
    {
      text: 'jdbc:sqlserver://host:⟦1433/db⟧;user=u',
      messageId: 'invalid',
      suggestions: [{ title: 'Write db as databaseName', fixed: 'jdbc:sqlserver://host:1433;databaseName=db;user=u' }],
    },
    {
      text: 'jdbc:sqlserver://host:⟦1433:⟧;user=u',
      messageId: 'invalid',
      suggestions: [{ title: 'Keep 1433 only', fixed: 'jdbc:sqlserver://host:1433;user=u' }],
    },
    {
      text: 'jdbc:sqlserver://host:⟦14 33⟧',
      messageId: 'invalid',
      suggestions: [{ title: 'Keep 1433 only', fixed: 'jdbc:sqlserver://host:1433' }],
    },
    { text: 'jdbc:sqlserver://host⟦:⟧;user=u', messageId: 'empty', fixed: 'jdbc:sqlserver://host;user=u' },
    { text: 'jdbc:sqlserver://host:⟦65536⟧', messageId: 'invalid' },
    { text: 'jdbc:sqlserver://host:⟦-1⟧', messageId: 'invalid' },
    { text: 'jdbc:sqlserver://host;portNumber=⟦1433x⟧', messageId: 'invalid' },
    { text: 'jdbc:sqlserver://host;⟦portNumber=⟧;user=u', messageId: 'emptyProperty' },
    {
      name: 'no password in the message',
      text: 'jdbc:sqlserver://user:⟦geheim@host⟧',
      messageId: 'invalid',
      says: ['"***@host"'],
    },
  ],
  clean: ['jdbc:sqlserver://host:1433', 'jdbc:sqlserver://host:0', 'jdbc:sqlserver://host'],
  nearMisses: [
    'jdbc:sqlserver://host:+9',
    'jdbc:sqlserver://host: 1433 ;user=u',
    { name: 'overridden', text: 'jdbc:sqlserver://host:abc;portNumber=1433' },
    { name: 'before the instance', text: 'jdbc:sqlserver://host:1433\\INST' },
    { name: 'a wrong separator', text: 'jdbc:sqlserver://host:1433&databaseName=a' },
    { name: 'a scheme', text: 'jdbc:sqlserver://http://host:1433' },
    { name: 'an IPv6 address', text: 'jdbc:sqlserver://[::1]:1433' },
  ],
});
