import { connectionPoolMap } from '../../../../server/src/kinds/connection-pool-map';
import { poolMap, sqlUrl, workingUrl } from '../../../harness/pool-map';
import { testRule } from '../../../harness/rule-tester';

testRule(connectionPoolMap, 'connection-pool-map/credentials-ignored', {
  findings: [
    {
      text: poolMap({ pools: [{ user: '⟦eGActiveDB⟧', password: '36423441363' }] }),
      messageId: 'ignored',
      severity: 'warning',
      suggestions: [{ title: 'Empty User and Password', fixed: poolMap({ pools: [{}] }) }],
    },
    { text: poolMap({ pools: [{ password: ' ⟦36423441363⟧ ' }] }), messageId: 'ignored' },
  ],
  clean: [poolMap({ pools: [] }), poolMap({ pools: [{ url: sqlUrl, user: 'ece', password: '3A' }] })],
  nearMisses: [
    poolMap({ pools: [{ user: '  ', password: '<!-- was 3A -->' }] }),
    poolMap({ pools: [{ url: `${workingUrl};authenticationScheme=NTLM`, user: 'ece', password: '3A' }] }),
  ],
});
