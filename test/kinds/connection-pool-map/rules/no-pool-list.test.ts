import { connectionPoolMap } from '../../../../server/src/kinds/connection-pool-map';
import { poolMap } from '../../../harness/pool-map';
import { testRule } from '../../../harness/rule-tester';

testRule(connectionPoolMap, 'connection-pool-map/no-pool-list', {
  findings: [
    {
      name: 'no list',
      text: '<⟦pools⟧><connpool name="a"/></pools>\n',
      messageId: 'missing',
      severity: 'error',
    },
    {
      name: 'a misspelt list',
      text: '<⟦con_pool_list⟧>\n<connpool name="a"/></con_pool_list>\n',
      messageId: 'near',
      says: ['"con_pool_list"'],
      fixed: '<conn_pool_list>\n<connpool name="a"/></conn_pool_list>\n',
    },
    {
      name: 'an empty list',
      text: '<map><⟦conn_pool_list⟧><other/></conn_pool_list></map>',
      messageId: 'empty',
    },
  ],
  clean: [poolMap({ pools: [] }), ''],
  nearMisses: [
    poolMap({ pools: [{}], list: 'CONN_POOL_LIST' }),
    '<connpool name="a"/>',
    '<map><wrap><conn_pool_list><group><connpool name="a"/></group></conn_pool_list></wrap></map>',
    { name: 'cut off', text: '<pools><connpool name="a">' },
    { name: 'the pools have the near miss', text: '<conn_pool_list><conpool name="a"/></conn_pool_list>' },
  ],
});
