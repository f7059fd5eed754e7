import { connectionPoolMap } from '../../../../server/src/kinds/connection-pool-map';
import { poolMap } from '../../../harness/pool-map';
import { testRule } from '../../../harness/rule-tester';

testRule(connectionPoolMap, 'connection-pool-map/near-miss-name', {
  findings: [
    {
      name: 'a node of a pool',
      text: poolMap({ pools: [{ user: null, extra: ['<⟦Usr⟧ egid="1">a</Usr>'] }] }),
      messageId: 'element',
      says: ['"Usr"', 'Did you mean "User"'],
      severity: 'warning',
      fixed: poolMap({ pools: [{ user: null, extra: ['<User egid="1">a</User>'] }] }),
    },
    {
      name: 'the name',
      text: poolMap({ pools: [{}] }).replace(' name=', ' ⟦nmae⟧='),
      messageId: 'attribute',
      fixed: poolMap({ pools: [{}] }),
    },
    {
      name: 'egid',
      text: poolMap({ pools: [{}] }).replace('<Url egid=', '<Url ⟦egld⟧='),
      messageId: 'attribute',
      fixed: poolMap({ pools: [{}] }),
    },
    {
      name: 'a pool',
      text: '<conn_pool_list><⟦conpool⟧ name="a"><Url/><User/><Password/></conpool></conn_pool_list>',
      messageId: 'element',
      fixed: '<conn_pool_list><connpool name="a"><Url/><User/><Password/></connpool></conn_pool_list>',
    },
  ],
  clean: [
    poolMap({ pools: [] }),
    poolMap({ pools: [{ extra: ['<MaxPoolSize egid="9">5</MaxPoolSize>', '<Driver/>'] }] }),
  ],
  nearMisses: [
    poolMap({ pools: [{ extra: ['<Uri>a</Uri>', '<Users>b</Users>', '<nam/>'] }] }),
    '<conn_pool_list><connpools><connpool name="a"/></connpools></conn_pool_list>',
    '<conn_pool_list><conpool/></conn_pool_list>',
    poolMap({ pools: [{}] }).replace('<Url egid=', '<Url id='),
  ],
});
