import { connectionPoolMap } from '../../../../server/src/kinds/connection-pool-map';
import { poolMap } from '../../../harness/pool-map';
import { testRule } from '../../../harness/rule-tester';

testRule(connectionPoolMap, 'connection-pool-map/placeholder', {
  findings: [
    {
      name: 'in angle brackets',
      text: poolMap({ pools: [{ url: 'jdbc:sqlserver://⟦&lt;server name&gt;⟧:1433;databaseName=eGActiveDB' }] }),
      messageId: 'left',
      says: ['"<server name>"'],
      severity: 'warning',
    },
    {
      name: 'a word of a template',
      text: poolMap({ pools: [{ url: 'jdbc:sqlserver://⟦HOST⟧;databaseName=⟦DB_NAME⟧' }] }),
      messageId: 'left',
    },
    {
      name: 'a password, which is not shown',
      text: poolMap({ pools: [{ user: '⟦SQL_LOGIN⟧', password: 'x' }, { password: 'y' }] }),
      messageId: 'left',
    },
    {
      name: 'the password of a conversion',
      text: poolMap({ pools: [{ user: 'sa', password: '⟦ENCODED_PASSWORD⟧' }] }),
      messageId: 'password',
      says: ['Write the encoded password'],
    },
  ],
  clean: [poolMap({ pools: [] })],
  nearMisses: [
    poolMap({ pools: [{ url: 'jdbc:sqlserver://hosting01.example.com;databaseName=changemeDB' }] }),
    poolMap({ pools: [{ url: 'jdbc:sqlserver://host;HOST=1', user: 'HOST01', name: 'HOST_Pool' }] }),
    poolMap({ pools: [{ password: 'HOST/+SQL_LOGIN==', user: 'CHANGE_ME_NOT' }] }),
  ],
});
