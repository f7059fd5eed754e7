import { connectionPoolMap } from '../../../../server/src/kinds/connection-pool-map';
import { poolMap, sqlUrl, workingUrl } from '../../../harness/pool-map';
import { testRule } from '../../../harness/rule-tester';

testRule(connectionPoolMap, 'connection-pool-map/mixed-authentication', {
  findings: [
    {
      name: 'the only pool with a SQL login',
      text: poolMap({
        pools: [{}, {}, { url: sqlUrl.replace('=false', '=⟦false⟧'), user: 'ece', password: '3A' }],
      }),
      messageId: 'sqlAmongWindows',
      severity: 'warning',
      suggestions: [
        {
          title: 'Log on with Windows authentication: integratedSecurity=true, User and Password emptied',
          fixed: poolMap({ pools: [{}, {}, {}] }),
        },
      ],
    },
    {
      name: 'the only pool with Windows authentication',
      text: poolMap({
        pools: [
          { url: sqlUrl, user: 'ece', password: '3A' },
          { url: sqlUrl, user: 'ece', password: '3A' },
          { url: workingUrl.replace('=true', '=⟦true⟧') },
        ],
      }),
      messageId: 'windowsAmongSql',
    },
    {
      name: 'a URL that says nothing',
      text: poolMap({ pools: [{}, {}, { url: '⟦jdbc:sqlserver://sql01;encrypt=true⟧', user: 'ece', password: '3A' }] }),
      messageId: 'sqlAmongWindows',
    },
  ],
  clean: [
    poolMap({ pools: [{}, {}, {}] }),
    poolMap({
      pools: [
        { url: sqlUrl, user: 'a', password: 'b' },
        { url: sqlUrl, user: 'a', password: 'b' },
      ],
    }),
  ],
  nearMisses: [
    {
      name: 'the configuration decides',
      text: poolMap({ pools: [{}, {}, { url: sqlUrl }] }),
      config: { authentication: 'windows' },
    },
    poolMap({ pools: [{}, {}, { url: 'jdbc:oracle:thin:@ora01:1521/ece' }] }),
    poolMap({ pools: [{}, {}, { url: 'jdbc:sqlserver://sql01;authentication=ActiveDirectoryDefault' }] }),
  ],
});
