import assert from 'node:assert/strict';
import { maskedUrl } from '../../../server/src/domain/jdbc/mask-url';
import { parseJdbcUrl } from '../../../server/src/domain/jdbc/parse-url';
import { plainDecoded } from '../../../server/src/syntax/decoded';

describe('maskedUrl', () => {
  for (const [url, expected] of [
    ['jdbc:sqlserver://h;user=u;password=a b ;encrypt=true', 'jdbc:sqlserver://h;user=u;password=*** ;encrypt=true'],
    ['jdbc:sqlserver://h;password={a;b}};c};encrypt=true', 'jdbc:sqlserver://h;password=***;encrypt=true'],
    ['jdbc:sqlserver://h;password=;encrypt=true', 'jdbc:sqlserver://h;password=;encrypt=true'],
    ['jdbc:sqlserver://h;pwd=a;passwrod=b', 'jdbc:sqlserver://h;pwd=***;passwrod=***'],
    ['jdbc:sqlserver://h;password=a;b;encrypt=true', 'jdbc:sqlserver://h;password=***;encrypt=true'],
    ['jdbc:sqlserver://h;password={a;b=c', 'jdbc:sqlserver://h;password=***'],
    ['jdbc:sqlserver://h:1433&password=a', 'jdbc:sqlserver://h:1433&password=***'],
    ['jdbc:jtds:sqlserver://h;user=u;password=a', 'jdbc:jtds:sqlserver://h;user=u;password=***'],
    ['jdbc:oracle:thin:scott/tiger@h', 'jdbc:oracle:thin:scott/***@h'],
    ['', ''],
  ] as const)
    it(url || 'nothing', () => {
      assert.equal(maskedUrl(parseJdbcUrl(plainDecoded(url))), expected);
    });
});
