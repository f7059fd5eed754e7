import assert from 'node:assert/strict';
import { emptyConfig } from '../../../../server/src/core/config';
import { analyze } from '../../../../server/src/core/lint';
import { connectionPoolMap } from '../../../../server/src/kinds/connection-pool-map';
import { poolMap } from '../../../harness/pool-map';
import { testRule } from '../../../harness/rule-tester';

testRule(connectionPoolMap, 'connection-pool-map/encoding', {
  findings: [
    {
      name: 'UTF-16 declared, UTF-8 written',
      text: '<?xml version="1.0" encoding="⟦UTF-16⟧"?>\n<conn_pool_list/>\n',
      messageId: 'notUtf16',
      encoding: { name: 'utf-8', bom: false },
      suggestions: [{ title: 'Declare UTF-8', fixed: '<?xml version="1.0" encoding="UTF-8"?>\n<conn_pool_list/>\n' }],
    },
    {
      name: 'UTF-8 declared, UTF-16 written',
      text: '<?xml version="1.0" encoding="⟦utf-8⟧"?>\n<conn_pool_list/>\n',
      messageId: 'isUtf16',
      encoding: { name: 'utf-16le', bom: true },
    },
    {
      name: 'Latin-1 declared, UTF-8 written, with letters that differ',
      text: '<?xml version="1.0" encoding="⟦ISO-8859-1⟧"?>\n<conn_pool_list>Zürich</conn_pool_list>\n',
      messageId: 'otherLetters',
      encoding: { name: 'utf-8', bom: false },
    },
  ],
  clean: [
    { text: poolMap({ pools: [] }), encoding: { name: 'utf-8', bom: false } },
    { text: poolMap({ pools: [{ user: 'Zoë' }] }), encoding: { name: 'utf-8', bom: true } },
    '<?xml version="1.0" encoding="UTF-16"?><conn_pool_list/>',
  ],
  nearMisses: [
    {
      name: 'UTF-16 with a byte order mark and no declaration',
      text: '<conn_pool_list/>',
      encoding: { name: 'utf-16be', bom: true },
    },
    {
      name: 'Latin-1 declared and written',
      text: '<?xml version="1.0" encoding="windows-1252"?>\n<conn_pool_list>Zürich</conn_pool_list>\n',
      encoding: { name: 'iso-8859-1', bom: false, invalidAt: 60 },
    },
    {
      name: 'UTF8 is a name that Java takes',
      text: '<?xml version="1.0" encoding="UTF8"?>\n<conn_pool_list/>\n',
      encoding: { name: 'utf-8', bom: false },
    },
  ],
});

describe('connection-pool-map/encoding, on bytes that are not UTF-8', () => {
  it('sits on the first of them, whether UTF-8 is declared or nothing', () => {
    for (const head of ['', '<?xml version="1.0" encoding="UTF-8"?>\r\n']) {
      const text = `${head}<conn_pool_list>Z\u00fcrich</conn_pool_list>`;
      const invalidAt = text.indexOf('\u00fc');
      const { findings } = analyze({
        kind: connectionPoolMap,
        text,
        config: emptyConfig,
        encoding: { name: 'iso-8859-1', bom: false, invalidAt },
      });
      const found = findings.filter(({ ruleId }) => ruleId === 'connection-pool-map/encoding');
      assert.deepEqual(
        found.map(({ span, messageId }) => ({ ...span, messageId })),
        [{ start: invalidAt, end: invalidAt + 1, messageId: 'invalidBytes' }],
      );
    }
  });
});
