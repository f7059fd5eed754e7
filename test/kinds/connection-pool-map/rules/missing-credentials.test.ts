import { connectionPoolMap } from '../../../../server/src/kinds/connection-pool-map';
import { poolMap, sqlUrl } from '../../../harness/pool-map';
import { testRule } from '../../../harness/rule-tester';

testRule(connectionPoolMap, 'connection-pool-map/missing-credentials', {
  findings: [
    {
      name: 'half a conversion to Windows authentication',
      text: poolMap({ pools: [{ url: sqlUrl }] }).replace('<User egid="3000"></User>', '⟦<User egid="3000"></User>⟧'),
      messageId: 'both',
      severity: 'error',
      suggestions: [
        { title: 'Log on with Windows authentication: integratedSecurity=true', fixed: poolMap({ pools: [{}] }) },
      ],
    },
    {
      text: poolMap({ pools: [{ url: sqlUrl, user: 'ece' }] }).replace(
        '<Password egid="3001"></Password>',
        '⟦<Password egid="3001"></Password>⟧',
      ),
      messageId: 'password',
    },
    {
      text: poolMap({ pools: [{ url: sqlUrl, user: ' ', password: '3A' }] }).replace(
        '<User egid="3000"> </User>',
        '⟦<User egid="3000"> </User>⟧',
      ),
      messageId: 'user',
    },
  ],
  clean: [poolMap({ pools: [] }), poolMap({ pools: [{ url: sqlUrl, user: 'ece', password: '3A' }] })],
  nearMisses: [
    poolMap({ pools: [{ url: `${sqlUrl};user=ece;password=x` }] }),
    poolMap({ pools: [{ url: 'jdbc:sqlserver://sql01;authentication=ActiveDirectoryManagedIdentity' }] }),
    poolMap({ pools: [{ url: 'jdbc:oracle:thin:@ora01:1521/ece' }] }),
  ],
});
