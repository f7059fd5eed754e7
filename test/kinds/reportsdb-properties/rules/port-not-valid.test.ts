import { reportsdbProperties } from '../../../../server/src/kinds/reportsdb-properties';
import { reportsdbFile } from '../../../harness/properties-files';
import { testRule } from '../../../harness/rule-tester';

testRule(reportsdbProperties, 'reportsdb-properties/port-not-valid', {
  findings: [
    { text: 'ACT_DB_LST_PORT=⟦14x33⟧\n', messageId: 'notANumber', says: ['"14x33"'] },
    { name: 'too large', text: 'ACT_DB_LST_PORT=⟦70000⟧\n', messageId: 'outOfRange', says: ['70000'] },
    { name: 'zero', text: 'REPORTS_DB_LST_PORT=⟦0⟧\n', messageId: 'outOfRange' },
  ],
  clean: [reportsdbFile(), 'ACT_DB_LST_PORT=1444\n'],
  nearMisses: [
    'ACT_DB_LST_PORT=1433 \n',
    'ACT_DB_LST_PORT="1433"\n',
    'ACT_DB_LST_PORT=PORT_NUMBER\n',
    'ACT_DB_LST_PORT=65535\n',
    'ACT_DB_LST_PORT=\n',
  ],
});
