import { connectionPoolMap } from '../../../../server/src/kinds/connection-pool-map';
import { poolMap } from '../../../harness/pool-map';
import { testRule } from '../../../harness/rule-tester';

testRule(connectionPoolMap, 'connection-pool-map/pool-name-letter-case', {
  findings: [
    {
      text: poolMap({ pools: [{ name: '⟦Platform_MSSQL_pool⟧' }] }),
      messageId: 'letterCase',
      severity: 'warning',
      fixed: poolMap({ pools: [{}] }),
    },
  ],
  clean: [poolMap({ pools: [] })],
  nearMisses: [poolMap({ pools: [{}, {}, { name: 'kbdb_mssql_pool' }] })],
});
