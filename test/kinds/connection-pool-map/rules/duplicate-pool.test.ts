import { connectionPoolMap } from '../../../../server/src/kinds/connection-pool-map';
import { poolMap } from '../../../harness/pool-map';
import { testRule } from '../../../harness/rule-tester';

testRule(connectionPoolMap, 'connection-pool-map/duplicate-pool', {
  findings: [
    {
      text: poolMap({ pools: [{}, {}, { name: '⟦ReportsDB_MSSQL_Pool⟧' }] }),
      messageId: 'duplicate',
      says: ['"ReportsDB_MSSQL_Pool"'],
      severity: 'error',
    },
    {
      text: poolMap({ pools: [{}, {}, { name: null, extra: ['<name>⟦ReportsDB_MSSQL_Pool⟧</name>'] }] }),
      messageId: 'duplicate',
    },
  ],
  clean: [poolMap({ pools: [{}, {}, {}, {}] })],
  nearMisses: [poolMap({ pools: [{}, {}, { name: 'ReportsDB_MSSQL_Pool2' }, { name: null }, { name: null }] })],
});
