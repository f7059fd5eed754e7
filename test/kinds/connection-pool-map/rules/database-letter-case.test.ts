import { connectionPoolMap } from '../../../../server/src/kinds/connection-pool-map';
import { poolMap } from '../../../harness/pool-map';
import { testRule } from '../../../harness/rule-tester';

testRule(connectionPoolMap, 'connection-pool-map/database-letter-case', {
  findings: [
    {
      text: poolMap({
        pools: [{}, {}, { url: 'jdbc:sqlserver://sql01.example.com;databaseName=⟦EGActiveDB⟧' }],
      }),
      messageId: 'differs',
      says: ['"eGActiveDB"', '"EGActiveDB"'],
      severity: 'warning',
      suggestions: [
        {
          title: 'Change to "eGActiveDB"',
          fixed: poolMap({ pools: [{}, {}, { url: 'jdbc:sqlserver://sql01.example.com;databaseName=eGActiveDB' }] }),
        },
      ],
    },
  ],
  clean: [poolMap({ pools: [{}, {}, {}] })],
  nearMisses: [
    poolMap({ pools: [{}, {}, { url: 'jdbc:sqlserver://sql01;databaseName=eGActiveDB2' }] }),
    poolMap({ pools: [{}, {}, { url: 'jdbc:sqlserver://SQL01;DATABASE=eGActiveDB' }] }),
  ],
});
