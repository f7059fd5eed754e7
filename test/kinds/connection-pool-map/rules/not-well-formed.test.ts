import { connectionPoolMap } from '../../../../server/src/kinds/connection-pool-map';
import { poolMap } from '../../../harness/pool-map';
import { testRule } from '../../../harness/rule-tester';

testRule(connectionPoolMap, 'connection-pool-map/not-well-formed', {
  findings: [
    {
      name: 'a plain & in a URL',
      text: poolMap({ pools: [{ url: 'jdbc:sqlserver://sql01.example.com;user=a⟦&⟧ b' }] }),
      messageId: 'raw-ampersand',
      says: ['none of its data sources start', '&amp;'],
      severity: 'error',
      fixed: poolMap({ pools: [{ url: 'jdbc:sqlserver://sql01.example.com;user=a&amp; b' }] }),
    },
    {
      name: 'end tag in other letter case',
      text: poolMap({ pools: [{ extra: ['<Note>x</⟦note⟧>'] }] }),
      messageId: 'mismatched-close',
      says: ['"note"', '"Note"'],
    },
    {
      name: 'an attribute twice',
      text: poolMap({ pools: [{ extra: ['<Note a="1" ⟦a⟧="2"/>'] }] }),
      messageId: 'duplicate-attribute',
      says: ['"a"'],
    },
    {
      name: 'no secret of a password is in the message',
      text: poolMap({ pools: [{ password: '36&hidden;42'.replace('&hidden;', '⟦&hidden;⟧') }] }),
      messageId: 'unknown-entity',
      says: ['XML knows no reference of this name'],
    },
  ],
  clean: [poolMap({ pools: [] }), '<connpool name="a"/>'],
  nearMisses: [
    poolMap({ pools: [{ user: 'a &amp; b &#x41;', extra: ['<!-- a - b -->', '<![CDATA[a & b < c]]>'] }] }),
    '<?xml version="1.0"?>\n<!DOCTYPE conn_pool_list>\n<conn_pool_list/>',
  ],
});
