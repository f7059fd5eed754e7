import { connectionPoolMap } from '../../../../server/src/kinds/connection-pool-map';
import { poolMap, sqlUrl, workingUrl } from '../../../harness/pool-map';
import { testRule } from '../../../harness/rule-tester';

testRule(connectionPoolMap, 'connection-pool-map/authentication-not-as-configured', {
  findings: [
    {
      text: poolMap({ pools: [{ url: sqlUrl.replace('=false', '=⟦false⟧'), user: 'ece', password: '3A' }] }),
      messageId: 'windows',
      severity: 'error',
      config: { authentication: 'windows' },
      suggestions: [
        {
          title: 'Log on with Windows authentication: integratedSecurity=true, User and Password emptied',
          fixed: poolMap({ pools: [{}] }),
        },
      ],
    },
    {
      text: poolMap({ pools: [{ url: sqlUrl.replace('=false', '=⟦false⟧'), user: 'ece', password: '3A' }] }),
      messageId: 'alwaysOn',
      config: { alwaysOn: true },
    },
    {
      text: poolMap({ pools: [{ url: workingUrl.replace('=true', '=⟦true⟧') }, { url: sqlUrl }] }),
      messageId: 'sql',
      config: { authentication: 'sql' },
      suggestions: [
        {
          title: 'Log on with a SQL login: integratedSecurity=false',
          fixed: poolMap({
            pools: [{ url: sqlUrl, user: 'SQL_LOGIN', password: 'ENCODED_PASSWORD' }, { url: sqlUrl }],
          }),
        },
      ],
    },
  ],
  clean: [
    { text: poolMap({ pools: [] }), config: { authentication: 'windows' } },
    poolMap({ pools: [{ url: sqlUrl }] }),
  ],
  nearMisses: [
    { text: poolMap({ pools: [{ url: 'jdbc:sqlserver//sql01' }] }), config: { alwaysOn: true } },
    { text: poolMap({ pools: [{ url: null }] }), config: { alwaysOn: true } },
  ],
});
