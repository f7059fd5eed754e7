import { reportsdbProperties } from '../../../../server/src/kinds/reportsdb-properties';
import { reportsdbFile } from '../../../harness/properties-files';
import { testRule } from '../../../harness/rule-tester';

testRule(reportsdbProperties, 'reportsdb-properties/name-not-valid', {
  findings: [
    {
      text: 'ACT_DB_INSTANCE_NAME=⟦MSSQLSERVER⟧\n',
      messageId: 'defaultInstance',
      suggestions: [{ title: 'Leave it empty', fixed: 'ACT_DB_INSTANCE_NAME=\n' }],
    },
    {
      name: 'with the server',
      text: 'ACT_DB_INSTANCE_NAME=⟦sql01\\\\ECE⟧\n',
      messageId: 'withHost',
      suggestions: [{ title: 'Write ECE', fixed: 'ACT_DB_INSTANCE_NAME=ECE\n' }],
    },
    { name: 'a hyphen', text: 'ACT_DB_INSTANCE_NAME=⟦ECE-1⟧\n', messageId: 'instance', says: ['"ECE-1"'] },
    { name: 'a database', text: 'ACT_DB_NAME=eG⟦;⟧Active\n', messageId: 'database', says: [';'] },
    { name: 'too long', text: `ACT_DB_NAME=⟦${'x'.repeat(129)}⟧\n`, messageId: 'long' },
  ],
  clean: [reportsdbFile(), 'ACT_DB_INSTANCE_NAME=ECE_1\n'],
  nearMisses: [
    'ACT_DB_NAME=eG-Active_1\n',
    'ACT_DB_NAME="x"\n',
    'ACT_DB_NAME=<name>\n',
    'ACT_DB_INSTANCE_NAME=INST$1#\n',
    'OTHER=a;b\n',
  ],
});
