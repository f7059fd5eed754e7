import assert from 'node:assert/strict';
import { effectiveServer } from '../../../server/src/domain/jdbc/effective-server';
import { parseJdbcUrl } from '../../../server/src/domain/jdbc/parse-url';
import { plainDecoded } from '../../../server/src/syntax/decoded';

/** Host, instance and port as text, and whether SQL Server Browser is asked. */
const cases: readonly [string, string | undefined, string | undefined, string | undefined, boolean][] = [
  ['jdbc:sqlserver://h', 'h', undefined, undefined, false],
  ['jdbc:sqlserver://h:1433', 'h', undefined, '1433', false],
  ['jdbc:sqlserver://h:0', 'h', undefined, undefined, false],
  ['jdbc:sqlserver://h\\I', 'h', 'I', undefined, true],
  ['jdbc:sqlserver://h\\I:1444', 'h', 'I', '1444', false],
  ['jdbc:sqlserver://h\\I:0', 'h', 'I', undefined, true],
  ['jdbc:sqlserver://;serverName=h\\I;portNumber=1', 'h', 'I', '1', false],
  ['jdbc:sqlserver://;serverName={h\\I}', 'h', 'I', undefined, true],
  ['jdbc:sqlserver://a;serverName=h\\I;instanceName=J', 'h', 'J', undefined, true],
  ['jdbc:sqlserver://a:1;server=b;port=2', 'b', undefined, '2', false],
  ['jdbc:sqlserver://\\I', undefined, 'I', undefined, true],
  ['jdbc:sqlserver://', undefined, undefined, undefined, false],
  ['jdbc:sqlserver://;serverName=::1', '::1', undefined, undefined, false],
];

describe('effectiveServer', () => {
  for (const [url, host, instance, port, asksBrowser] of cases) {
    it(url, () => {
      const server = effectiveServer(parseJdbcUrl(plainDecoded(url)));
      const slice = (part?: { start: number; end: number }) => part && url.slice(part.start, part.end);
      assert.deepEqual(
        [server.host, server.instance, server.port].map(part => part?.text),
        [host, instance, port],
      );
      assert.deepEqual([server.host, server.instance, server.port].map(slice), [host, instance, port]);
      assert.equal(server.asksBrowser, asksBrowser);
    });
  }
});
