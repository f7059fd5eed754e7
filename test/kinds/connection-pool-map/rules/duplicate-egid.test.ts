import { connectionPoolMap } from '../../../../server/src/kinds/connection-pool-map';
import { poolMap } from '../../../harness/pool-map';
import { testRule } from '../../../harness/rule-tester';

testRule(connectionPoolMap, 'connection-pool-map/duplicate-egid', {
  findings: [
    {
      text: poolMap({ pools: [{}, { extra: ['<Max egid="⟦3000⟧">5</Max>'] }] }),
      messageId: 'duplicate',
      says: ['"3000"'],
      severity: 'warning',
    },
    {
      name: 'outside of pools',
      text: poolMap({ pools: [{}, { raw: '<group egid="1"/><group egid="⟦1⟧"/>' }] }),
      messageId: 'duplicate',
    },
  ],
  clean: [poolMap({ pools: [{}, {}, {}] })],
  nearMisses: [
    poolMap({ pools: [{ extra: ['<Max egid="">5</Max>', '<Min egid="">5</Min>', '<Max id="3000"/>'] }] }),
    {
      name: 'a copy that is reported as such',
      text: poolMap({ pools: [{ extra: ['<User egid="3000"></User>'] }, {}] }).replace(
        / *<connpool[\s\S]*?<\/connpool>\n/,
        '$&$&',
      ),
    },
  ],
});
