import { connectionPoolMap } from '../../../../server/src/kinds/connection-pool-map';
import { poolMap } from '../../../harness/pool-map';
import { testRule } from '../../../harness/rule-tester';

testRule(connectionPoolMap, 'connection-pool-map/different-servers', {
  findings: [
    {
      text: poolMap({ pools: [{}, {}, { url: `jdbc:sqlserver://⟦sql02.example.com⟧:1433;databaseName=eGMasterDB` }] }),
      messageId: 'server',
      says: ['"Platform_MSSQL_Pool"'],
      severity: 'warning',
    },
    {
      name: 'another instance, known by the name of the database',
      text: poolMap({
        pools: [
          { url: 'jdbc:sqlserver://sql01\\ECE;databaseName=eGActiveDB' },
          {},
          { name: 'Other_Pool', url: 'jdbc:sqlserver://sql01\\⟦ECE2⟧;databaseName=eGMasterDB' },
        ],
      }),
      messageId: 'instance',
    },
    {
      name: 'another port',
      text: poolMap({ pools: [{}, {}, { url: 'jdbc:sqlserver://sql01.example.com:⟦1444⟧;databaseName=x' }] }),
      messageId: 'instance',
    },
  ],
  clean: [poolMap({ pools: [{}, {}, {}] })],
  nearMisses: [
    {
      name: 'an address and a name',
      text: poolMap({ pools: [{}, {}, { url: 'jdbc:sqlserver://10.1.2.3;databaseName=x' }] }),
    },
    {
      name: 'a port that is none',
      text: poolMap({ pools: [{}, {}, { url: 'jdbc:sqlserver://sql01.example.com:14333333' }] }),
    },
    poolMap({ pools: [{}, { url: 'jdbc:sqlserver://sql09;databaseName=eGReportsDB' }, {}] }),
    poolMap({ pools: [{}, {}, { url: 'jdbc:sqlserver://SQL01;databaseName=eGMasterDB' }] }),
    poolMap({ pools: [{}, {}, { name: 'Webmaster_Pool', url: 'jdbc:sqlserver://sql09;databaseName=master' }] }),
    poolMap({ pools: [{}, {}, { url: 'jdbc:sqlserver://sql01\\ECE;databaseName=eGMasterDB' }] }),
  ],
});
