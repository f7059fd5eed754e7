import { connectionPoolMap } from '../../../../server/src/kinds/connection-pool-map';
import { poolMap } from '../../../harness/pool-map';
import { testRule } from '../../../harness/rule-tester';

testRule(connectionPoolMap, 'connection-pool-map/repeated-node', {
  findings: [
    {
      text: poolMap({ pools: [{ extra: ['<⟦Url⟧>b</Url>', '<⟦URL⟧>c</URL>'] }] }),
      messageId: 'repeated',
      says: ['"Url"'],
      severity: 'warning',
    },
  ],
  clean: [poolMap({ pools: [] })],
  nearMisses: [
    poolMap({ pools: [{ extra: ['<Param>a</Param>', '<Param>b</Param>', '<Backup><Url>c</Url></Backup>'] }] }),
  ],
});
