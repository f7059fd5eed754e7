import { connectionPoolMap } from '../../../../server/src/kinds/connection-pool-map';
import { poolMap } from '../../../harness/pool-map';
import { testRule } from '../../../harness/rule-tester';

/** The pool that the builder writes at a place. */
function nodeAt(index: number, name: string): string {
  return poolMap({ pools: [...Array(index).fill({ raw: '' }), { name }] })
    .replace(/^<conn_pool_list>\n+/, '')
    .replace(/\n<\/conn_pool_list>\n$/, '');
}

testRule(connectionPoolMap, 'connection-pool-map/merge-conflict', {
  findings: [
    {
      text: poolMap({
        pools: [
          {},
          { raw: '⟦<<<<<<< HEAD⟧' },
          { name: 'A' },
          { raw: '⟦=======⟧' },
          { name: 'B' },
          { raw: '⟦>>>>>>> branch⟧' },
        ],
      }),
      messageId: 'marker',
      says: ['was not finished'],
      suggestions: [
        { title: 'Keep the first side', fixed: poolMap({ pools: [{}, { raw: nodeAt(2, 'A') }] }) },
        { title: 'Keep the second side', fixed: poolMap({ pools: [{}, { raw: nodeAt(4, 'B') }] }) },
      ],
    },
    {
      name: 'an end that was left behind',
      text: poolMap({ pools: [{}, { raw: '⟦>>>>>>> 1a2b3c4⟧' }, {}] }),
      messageId: 'marker',
    },
  ],
  clean: [poolMap({ pools: [] })],
  nearMisses: [
    poolMap({ pools: [{}, { raw: '<!--\n=======\nReports\n=======\n-->' }] }),
    poolMap({ pools: [{}, { raw: '<!-- \n<<<<<<<<< old\n>>>>>>>>> -->' }] }),
    poolMap({ pools: [{}, { raw: '<!-- see <<<<<<< HEAD -->' }] }),
  ],
});
