import { connectionPoolMap } from '../../../../server/src/kinds/connection-pool-map';
import { poolMap } from '../../../harness/pool-map';
import { testRule } from '../../../harness/rule-tester';

testRule(connectionPoolMap, 'connection-pool-map/pool-without-name', {
  findings: [
    {
      text: poolMap({ pools: [{ name: null }] }).replace('<connpool>', '<⟦connpool⟧>'),
      messageId: 'missing',
      severity: 'error',
    },
    {
      text: poolMap({ pools: [{}] }).replace('name="Platform_MSSQL_Pool"', '⟦name=""⟧'),
      messageId: 'empty',
    },
    {
      text: poolMap({ pools: [{ name: null, extra: ['⟦<Name> </Name>⟧'] }] }),
      messageId: 'empty',
    },
  ],
  clean: [poolMap({ pools: [] }), poolMap({ pools: [{ name: null, extra: ['<NAME>Platform_MSSQL_Pool</NAME>'] }] })],
  nearMisses: [
    poolMap({ pools: [{}] }).replace(' name=', ' NAME='),
    { name: 'the slip is reported instead', text: poolMap({ pools: [{}] }).replace(' name=', ' nmae=') },
  ],
});
