import { connectionPoolMap } from '../../../../server/src/kinds/connection-pool-map';
import { poolMap } from '../../../harness/pool-map';
import { testRule } from '../../../harness/rule-tester';

testRule(connectionPoolMap, 'connection-pool-map/listener-and-replica', {
  findings: [
    {
      text: poolMap({
        pools: [
          { url: 'jdbc:sqlserver://ecelst.example.com:1444;databaseName=eGActiveDB;multiSubnetFailover=true' },
          {},
          { url: 'jdbc:sqlserver://⟦sqlnode1.example.com⟧;databaseName=egactivedb' },
        ].map((pool, index) => (index === 1 ? { url: 'jdbc:sqlserver://sql09;databaseName=eGReportsDB' } : pool)),
      }),
      messageId: 'replica',
      says: ['"ecelst.example.com"', '"sqlnode1.example.com"'],
      severity: 'warning',
    },
    {
      name: 'Always On by the configuration',
      text: poolMap({
        pools: [
          { url: 'jdbc:sqlserver://ecelst:1444;databaseName=a' },
          { url: 'jdbc:sqlserver://⟦node2⟧:1433;databaseName=a' },
        ],
      }),
      messageId: 'replica',
      config: { alwaysOn: true },
    },
  ],
  clean: [
    poolMap({ pools: [] }),
    poolMap({ pools: [{ url: 'jdbc:sqlserver://n1;databaseName=a' }, { url: 'jdbc:sqlserver://n2;databaseName=a' }] }),
  ],
  nearMisses: [
    poolMap({
      pools: [
        { url: 'jdbc:sqlserver://lst1.example.com;databaseName=a;multiSubnetFailover=true' },
        { url: 'jdbc:sqlserver://lst1;databaseName=a' },
        { url: 'jdbc:sqlserver://node2;databaseName=b' },
      ],
    }),
  ],
});
