import assert from 'node:assert/strict';
import { emptyConfig } from '../../../../server/src/core/config';
import { analyze } from '../../../../server/src/core/lint';
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
      name: 'the end tag has lost its <',
      text: poolMap({ pools: [{}] })
        .replace('<Url egid="3002">', '<⟦Url⟧ egid="3002">')
        .replace('</Url>', '/Url>'),
      messageId: 'unclosed-element',
      fixed: poolMap({ pools: [{}] }),
    },
    {
      name: 'typographic quotes',
      text: poolMap({ pools: [{}] }).replace('"Platform_MSSQL_Pool"', '⟦“Platform_MSSQL_Pool”⟧'),
      messageId: 'curly-quotes',
      fixed: poolMap({ pools: [{}] }),
    },
    {
      name: 'one quote of each kind',
      text: poolMap({ pools: [{}] }).replace('"Platform_MSSQL_Pool"', '⟦"Platform_MSSQL_Pool\'⟧'),
      messageId: 'other-quote',
      fixed: poolMap({ pools: [{}] }),
    },
    {
      name: 'a no-break blank in a tag',
      text: poolMap({ pools: [{}] }).replace('<connpool name', '<connpool⟦\u00A0⟧name'),
      messageId: 'odd-blank',
      says: ['U+00A0'],
      fixed: poolMap({ pools: [{}] }),
    },
    {
      name: 'a plain < in a URL',
      text: poolMap({ pools: [{ url: 'jdbc:sqlserver://sql01;databaseName=eG<⟦ActiveDB;encrypt=⟧true' }] }),
      messageId: 'bad-name',
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

describe('connection-pool-map/not-well-formed, on what is left of a merge', () => {
  it('escapes no part of an indented <<<<<<<', () => {
    const text = poolMap({ pools: [{}, { raw: '  <<<<<<< HEAD' }] });
    const { findings } = analyze({ kind: connectionPoolMap, text, config: emptyConfig });
    assert.ok(findings.some(({ ruleId }) => ruleId === 'connection-pool-map/not-well-formed'));
    assert.deepEqual(
      findings.flatMap(({ fix }) => fix ?? []),
      [],
    );
  });
});
