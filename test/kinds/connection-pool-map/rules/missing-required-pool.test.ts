import { connectionPoolMap } from '../../../../server/src/kinds/connection-pool-map';
import { poolMap } from '../../../harness/pool-map';
import { testRule } from '../../../harness/rule-tester';

testRule(connectionPoolMap, 'connection-pool-map/missing-required-pool', {
  findings: [
    {
      text: poolMap({ pools: [{}, { name: 'KBDB_MSSQL_Pool' }] }).replace('<conn_pool_list', '<⟦conn_pool_list⟧'),
      messageId: 'missing',
      says: ['"ReportsDB_MSSQL_Pool"', 'the reports database'],
      severity: 'error',
    },
    {
      name: 'a slip in the name',
      text: poolMap({ pools: [{ name: '⟦Plattform_MSSQL_Pool⟧' }] }),
      messageId: 'near',
      says: ['"Plattform_MSSQL_Pool"'],
      suggestions: [{ title: 'Change to "Platform_MSSQL_Pool"', fixed: poolMap({ pools: [{}] }) }],
    },
  ],
  clean: [poolMap({ pools: [{}, {}] })],
  nearMisses: [
    poolMap({ pools: [{ name: 'platform_mssql_pool' }, {}] }),
    {
      name: 'a pool without a name is reported as such',
      text: poolMap({ pools: [{ name: null }, {}, {}] }).replace('ReportsDB', 'KBDB'),
    },
    { name: 'cut off', text: '<conn_pool_list><connpool name="KBDB_MSSQL_Pool"></connpool>' },
    { name: 'an empty list is reported as such', text: '<conn_pool_list></conn_pool_list>' },
  ],
});
