import { connectionPoolMap } from '../../../../server/src/kinds/connection-pool-map';
import { poolMap } from '../../../harness/pool-map';
import { testRule } from '../../../harness/rule-tester';

testRule(connectionPoolMap, 'connection-pool-map/invisible-character', {
  findings: [
    {
      name: 'no-break blank in a host, with which nothing connects',
      text: poolMap({ pools: [{ url: 'jdbc:sqlserver://sql01⟦\u00a0⟧.example.com:1433' }] }),
      messageId: 'url',
      says: ['U+00A0', 'Remove it.'],
      severity: 'error',
      suggestions: [
        { title: 'Remove it', fixed: poolMap({ pools: [{ url: 'jdbc:sqlserver://sql01.example.com:1433' }] }) },
      ],
    },
    {
      name: 'no-break blank in a property',
      text: poolMap({ pools: [{ url: 'jdbc:sqlserver://sql01.example.com:1433;⟦\u00a0⟧encrypt=true' }] }),
      messageId: 'url',
      says: ['Write a blank instead'],
      severity: 'warning',
      suggestions: [
        {
          title: 'Replace by a blank',
          fixed: poolMap({ pools: [{ url: 'jdbc:sqlserver://sql01.example.com:1433; encrypt=true' }] }),
        },
      ],
    },
    {
      name: 'zero-width blanks in a pool name',
      text: poolMap({ pools: [{ name: 'Platform⟦\u200b\u200b⟧_MSSQL_Pool' }] }),
      messageId: 'name',
      says: ['cannot be seen', 'Remove it.'],
      suggestions: [{ title: 'Remove it', fixed: poolMap({ pools: [{ name: 'Platform_MSSQL_Pool' }] }) }],
    },
    {
      name: 'curly quote written as a reference',
      text: poolMap({ pools: [{ user: '⟦&#8220;⟧ece' }] }),
      messageId: 'user',
      suggestions: [{ title: 'Replace by "', fixed: poolMap({ pools: [{ user: '"ece' }] }) }],
    },
    {
      name: 'a dash from a word processor',
      text: poolMap({ pools: [{ url: 'jdbc:sqlserver://sql⟦\u2013⟧01.example.com' }] }),
      messageId: 'url',
      says: ['Write - instead'],
    },
  ],
  clean: [poolMap({ pools: [] }), poolMap({ pools: [{ user: 'Müller-Łódź', url: null }] })],
  nearMisses: [
    poolMap({ pools: [{ password: '\u201c\u00a0', extra: ['<Note>\u201cold\u201d</Note>', '<!-- \u2013 -->'] }] }),
    poolMap({ pools: [{ url: 'jdbc:sqlserver://sql01;user=a;password=\u201cb' }] }),
  ],
});
