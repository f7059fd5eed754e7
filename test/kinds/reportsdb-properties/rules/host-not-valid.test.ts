import { reportsdbProperties } from '../../../../server/src/kinds/reportsdb-properties';
import { reportsdbFile } from '../../../harness/properties-files';
import { testRule } from '../../../harness/rule-tester';

testRule(reportsdbProperties, 'reportsdb-properties/host-not-valid', {
  findings: [
    { text: 'ACT_DB_SERVER_NAME=⟦10.1.2.3⟧\n', messageId: 'address', severity: 'warning', says: ['10.1.2.3'] },
    { name: 'IPv6', text: 'ACT_DB_SERVER_NAME=⟦2001:db8::1⟧\n', messageId: 'address' },
    {
      name: 'a port',
      text: 'ACT_DB_SERVER_NAME=⟦sql.example.com:1433⟧\n',
      messageId: 'port',
      suggestions: [{ title: 'Write "sql.example.com"', fixed: 'ACT_DB_SERVER_NAME=sql.example.com\n' }],
    },
    {
      name: 'an instance',
      text: 'ACT_DB_SERVER_NAME=⟦sql\\\\INST⟧\n',
      messageId: 'instance',
      suggestions: [{ title: 'Write "sql"', fixed: 'ACT_DB_SERVER_NAME=sql\n' }],
    },
    {
      name: 'a URL',
      text: 'ACT_DB_SERVER_NAME=⟦jdbc:sqlserver://sql.example.com:1433⟧\n',
      messageId: 'url',
      suggestions: [{ title: 'Write "sql.example.com"', fixed: 'ACT_DB_SERVER_NAME=sql.example.com\n' }],
    },
    { name: 'a blank', text: 'ACT_DB_SERVER_NAME=sql⟦ ⟧1\n', messageId: 'notAName', says: ['a blank'] },
  ],
  clean: [reportsdbFile(), 'ACT_DB_SERVER_NAME=SQL_1\n', 'ACT_DB_SERVER_NAME=localhost\n'],
  nearMisses: [
    'ACT_DB_SERVER_NAME=127.0.0.1\n',
    'ACT_DB_SERVER_NAME=\n',
    'ACT_DB_SERVER_NAME=<server>\n',
    'OTHER=1.2.3.4\n',
    'ACT_DB_SERVER_NAME="sql"\n',
  ],
});
