import { connectionPoolMap } from '../../../../server/src/kinds/connection-pool-map';
import { poolMap } from '../../../harness/pool-map';
import { testRule } from '../../../harness/rule-tester';

testRule(connectionPoolMap, 'connection-pool-map/mixed-instances', {
  findings: [
    {
      text: poolMap({ pools: [{}, {}, { url: 'jdbc:sqlserver://sql01.example.com\\⟦ECE⟧;databaseName=eGMasterDB' }] }),
      messageId: 'named',
      severity: 'warning',
    },
    {
      text: poolMap({
        pools: [
          { url: 'jdbc:sqlserver://sql01\\ECE:1433' },
          { url: 'jdbc:sqlserver://sql02;instanceName=REP' },
          { url: 'jdbc:sqlserver://⟦sql01⟧;databaseName=eGMasterDB' },
        ],
      }),
      messageId: 'default',
    },
  ],
  clean: [
    poolMap({ pools: [{}, {}] }),
    poolMap({ pools: [{ url: 'jdbc:sqlserver://sql01\\ECE' }, { url: 'jdbc:sqlserver://sql02\\REP' }] }),
  ],
  nearMisses: [
    poolMap({ pools: [{}, {}, { url: 'jdbc:sqlserver://sql01.example.com:50123' }] }),
    poolMap({ pools: [{}, {}, { url: 'jdbc:sqlserver://sql01.example.com\\MSSQLSERVER' }] }),
    poolMap({
      pools: [
        { url: 'jdbc:sqlserver://sql01\\ECE' },
        { url: 'jdbc:sqlserver://sql01\\ECE' },
        { url: 'jdbc:sqlserver://lst;multiSubnetFailover=true' },
      ],
    }),
  ],
});
