import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../server/src/core/fix';
import { jdbcProperties } from '../../../server/src/domain/jdbc/data/properties';
import { removeItem, setProperty, writtenValue } from '../../../server/src/domain/jdbc/edit-url';
import { parseJdbcUrl } from '../../../server/src/domain/jdbc/parse-url';
import type { JdbcUrl } from '../../../server/src/domain/jdbc/url';
import { plainDecoded } from '../../../server/src/syntax/decoded';

const names = jdbcProperties.filter(({ inUrl }) => inUrl !== 'dropped').map(({ name }) => name);
const offset = 7;

function read(text: string): JdbcUrl {
  return parseJdbcUrl(plainDecoded(text, offset));
}

/** The properties in effect; an instance in lower case, as the driver has it unless it ends the URL. */
function effective(url: JdbcUrl): Record<string, string> {
  return Object.fromEntries(
    [...url.properties].map(([name, { text }]) => [name, name === 'instanceName' ? text.toLowerCase() : text]),
  );
}

function edited(text: string, edit: ReturnType<typeof setProperty>): string {
  return applyEdits(' '.repeat(offset) + text, [edit]).slice(offset);
}

function afterSet(text: string, name: string, value: string): string {
  return edited(text, setProperty(read(text), name, value));
}

const word = fc.string({
  unit: fc.constantFrom('a', 'B', '1', '.', '-', '}', '{', ';', ' ', '=', '\t', '\n', ':', '\\', '😀'),
});
const blank = fc.constantFrom('', '', '', ' ', '\n  ', '\t');
const item = fc
  .tuple(blank, fc.constantFrom(...names, 'unknown', 'pwd'), word, blank)
  .map(
    ([before, name, value, after]) =>
      `;${before}${name}=${writtenValue(value)}${writtenValue(value)[0] === '{' ? '' : after}`,
  );
const host = fc.constantFrom('', 'h', 'sql.example.com', 'h\\INST', 'h:1433', 'h\\Inst:1433', ' h : 14 ', 'h:');
const url = fc
  .tuple(host, fc.array(item, { maxLength: 6 }), fc.constantFrom('', ';', '; ;; ', '\n'))
  .map(([server, items, end]) => `jdbc:sqlserver://${server}${items.join('')}${end}`);

describe('edits of a connection URL', () => {
  it('replaces the value that has effect', () => {
    const text = 'jdbc:sqlserver://h;encrypt=false; encrypt = true ;user=u';
    assert.equal(afterSet(text, 'encrypt', 'strict'), 'jdbc:sqlserver://h;encrypt=false; encrypt = strict ;user=u');
    assert.equal(afterSet('jdbc:sqlserver://h;user=u\n;a=b', 'user', 'a;b'), 'jdbc:sqlserver://h;user={a;b};a=b');
    assert.equal(afterSet('jdbc:sqlserver://h;database={a};', 'databaseName', 'b'), 'jdbc:sqlserver://h;database=b;');
  });

  it('replaces a piece of the host part', () => {
    assert.equal(afterSet('jdbc:sqlserver://h:1433;', 'serverName', 'g'), 'jdbc:sqlserver://g:1433;');
    assert.equal(afterSet('jdbc:sqlserver://h:1433;', 'portNumber', '1444'), 'jdbc:sqlserver://h:1444;');
    assert.equal(afterSet('jdbc:sqlserver://h:1433;', 'serverName', '::1'), 'jdbc:sqlserver://h:1433;serverName=::1;');
  });

  it('appends before what ends the URL', () => {
    assert.equal(afterSet('jdbc:sqlserver://h', 'encrypt', 'true'), 'jdbc:sqlserver://h;encrypt=true');
    assert.equal(afterSet('jdbc:sqlserver://h;', 'encrypt', 'true'), 'jdbc:sqlserver://h;encrypt=true;');
    assert.equal(afterSet('jdbc:sqlserver://;', 'encrypt', 'true'), 'jdbc:sqlserver://;encrypt=true;');
    assert.equal(
      afterSet('jdbc:sqlserver://h;user=u\n ', 'encrypt', 'true'),
      'jdbc:sqlserver://h;user=u;encrypt=true\n ',
    );
    assert.equal(
      afterSet('jdbc:sqlserver://h;user=u\n ', 'domain', 'a;b'),
      'jdbc:sqlserver://h;user=u\n ;domain={a;b}',
    );
  });

  it('removes an item with its separator', () => {
    const remove = (text: string, index: number) => edited(text, removeItem(read(text), read(text).items[index]!));
    assert.equal(remove('jdbc:sqlserver://h;user=u;encrypt=true;', 0), 'jdbc:sqlserver://h;encrypt=true;');
    assert.equal(remove('jdbc:sqlserver://h;user=u;encrypt=true;', 1), 'jdbc:sqlserver://h;user=u;');
    assert.equal(
      remove('jdbc:sqlserver://h;\n  user={a;b} ;\n  encrypt=true', 0),
      'jdbc:sqlserver://h;\n  encrypt=true',
    );
  });

  it('sets one property and leaves all others', () => {
    fc.assert(
      fc.property(url, fc.constantFrom(...names), word, (text, name, value) => {
        const before = read(text);
        fc.pre(!before.error);
        const after = read(edited(text, setProperty(before, name, value)));
        assert.equal(after.error, undefined);
        const wanted = { ...effective(before), [name]: name === 'instanceName' ? value.toLowerCase() : value };
        assert.deepEqual(effective(after), wanted);
      }),
      { numRuns: 2000 },
    );
  });

  it('removes one item and leaves all others', () => {
    fc.assert(
      fc.property(url, fc.nat(), (text, at) => {
        const before = read(text);
        fc.pre(!before.error && before.items.length > 0);
        const removed = before.items[at % before.items.length]!;
        const after = read(edited(text, removeItem(before, removed)));
        assert.equal(after.error, undefined);
        const rest = before.items.filter(other => other !== removed);
        assert.deepEqual(
          after.items.map(({ name, value }) => [name.text, value.text]),
          rest.map(({ name, value }) => [name.text, value.text]),
        );
        assert.equal(after.server?.text, before.server?.text);
        assert.equal(after.port?.text, before.port?.text);
      }),
      { numRuns: 2000 },
    );
  });
});
