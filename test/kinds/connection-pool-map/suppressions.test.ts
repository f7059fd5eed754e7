import assert from 'node:assert/strict';
import { connectionPoolMap } from '../../../server/src/kinds/connection-pool-map';
import { suppressEach } from '../../harness/suppress-each';
import { corpusFiles, sampleFile } from './files';

describe('connection-pool-map: suppressing a finding', () => {
  const files = [...corpusFiles('faulty'), ...corpusFiles('clean'), sampleFile('deployment')];
  for (const { name, text } of files)
    it(`${name}: each finding goes and brings no other`, () => {
      suppressEach(connectionPoolMap, text);
    });

  it('works on one long line, on broken lines, behind comments and before the root', () => {
    const pool = '<connpool name="a"><Url egid="1">jdbc:sqlserver://h:1433;databaseNam=x</Url><Url/></connpool>';
    const around = (inner: string) => `<conn_pool_list>${inner}</conn_pool_list>`;
    const texts = [
      `<?xml version="1.0"?>${around(pool)}`,
      `\uFEFF<?xml version="1.0"?>\r\n${around(`\r\n ${pool}\r\n`)}`,
      `<?xml version="1.0"?>\n<!-- a\n b -->${around(`\n<!-- c\n d -->${pool}\n`)}`,
      around(`\n${pool.replaceAll(' name', '\n name').replaceAll(';', '\n;')}\n`),
      around(`text\n${pool}\n`),
      around(`\n<!-- ccconfig-disable-next-line jdbc/none -->\n${pool}\n`),
      around(
        `\n<!-- ccconfig-disable jdbc/none -->\n${pool.replaceAll('>', '\n>')}\n<!-- ccconfig-enable jdbc/none -->\n`,
      ),
      `${around(`\n${pool}`)}\n<!-- end`,
    ];
    for (const text of texts) assert.ok(suppressEach(connectionPoolMap, text) > 0, text);
  });
});
