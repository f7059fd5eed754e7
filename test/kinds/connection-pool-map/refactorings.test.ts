import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../server/src/core/fix';
import type { Refactoring } from '../../../server/src/core/kind';
import { parsePoolMap } from '../../../server/src/kinds/connection-pool-map/parse';
import { refactorings } from '../../../server/src/kinds/connection-pool-map/refactorings';
import { verifyConversion } from '../../../server/src/services/verify-conversion';
import { mapXml, poolXml, withCursor } from './maps';

function convert(text: string, id: string): string {
  const found = refactorings(parsePoolMap(text)).find(refactoring => refactoring.id === id);
  return found ? applyEdits(text, found.edits) : text;
}

function titles(text: string): string[] {
  return refactorings(parsePoolMap(text)).map(({ title }) => title);
}

function at(marked: string): { text: string; list: readonly Refactoring[] } {
  const { model, text, offset } = withCursor(marked);
  return { text, list: refactorings(model, { start: offset, end: offset }) };
}

function applied(marked: string, id: string): string {
  const { text, list } = at(marked);
  const found = list.find(refactoring => refactoring.id === id);
  assert.ok(found, `no ${id} among ${list.map(refactoring => refactoring.id)}`);
  return applyEdits(text, found.edits);
}

const server = 'jdbc:sqlserver://sql1.example.com:1433';

describe('connection-pool-map refactorings', () => {
  it('converts the guide’s example byte for byte', () => {
    const text = mapXml(poolXml('Platform_MSSQL_Pool'));
    const expected = text
      .replace('<User egid="3026">eGActiveDB</User>', '<User egid="3026"></User>')
      .replace('<Password egid="3027">36423441363</Password>', '<Password egid="3027"></Password>')
      .replace('integratedSecurity=false', 'integratedSecurity=true');
    assert.equal(convert(text, 'convert-to-windows'), expected);
  });

  it('says how many pools it converts', () => {
    const sql = poolXml('A');
    const windows = poolXml('B', `${server};integratedSecurity=true`, '', '');
    assert.deepEqual(titles(mapXml(sql, sql)), ['Convert both pools to Windows authentication']);
    assert.deepEqual(titles(mapXml(sql)), ['Convert the pool to Windows authentication']);
    assert.deepEqual(titles(mapXml(sql, windows, sql)), [
      'Convert 2 of 3 pools to Windows authentication',
      'Convert 1 of 3 pools to SQL authentication',
    ]);
    assert.deepEqual(titles(mapXml(windows)), ['Convert the pool to SQL authentication']);
    assert.deepEqual(titles(mapXml()), []);
  });

  it('leaves refused URLs and other ways to log on alone and says so', () => {
    const refused = poolXml('R', 'jdbc:sqlserver://h;oops;integratedSecurity=false');
    const entra = poolXml('E', `${server};authentication=ActiveDirectoryPassword`);
    const ntlm = poolXml('N', `${server};integratedSecurity=true;authenticationScheme=NTLM`);
    const text = mapXml(poolXml('A'), refused, entra, ntlm);
    assert.deepEqual(titles(text), [
      'Convert 1 of 4 pools to Windows authentication (1 left alone: the driver refuses the URL; 2 left alone: another way to log on)',
    ]);
    const after = convert(text, 'convert-to-windows');
    for (const pool of [refused, entra, ntlm]) assert.ok(after.includes(pool));
  });

  for (const [name, from, to] of [
    ['appends what is missing', server, `${server};integratedSecurity=true`],
    ['appends in front of a last semicolon', `${server};`, `${server};integratedSecurity=true;`],
    ['replaces an empty value', `${server};integratedSecurity=;`, `${server};integratedSecurity=true;`],
    ['replaces a braced value', `${server};IntegratedSecurity={false}`, `${server};IntegratedSecurity=true`],
    [
      'replaces every one',
      `${server};integratedSecurity=no;integratedSecurity=false`,
      `${server};integratedSecurity=true;integratedSecurity=true`,
    ],
    [
      'removes credentials',
      `${server};user=a;integratedSecurity=false;password={b;}}c};encrypt=true`,
      `${server};integratedSecurity=true;encrypt=true`,
    ],
    [
      'puts the addition where credentials go',
      `${server};userName=a;encrypt=true;password=b\n    `,
      `${server};integratedSecurity=true;encrypt=true`,
    ],
    [
      'reads references',
      `${server};databaseName=R&amp;D&#59;integratedSecurity=&#102;alse`,
      `${server};databaseName=R&amp;D&#59;integratedSecurity=true`,
    ],
  ] as const)
    it(`to Windows ${name}`, () => {
      const before = mapXml(poolXml('A', from));
      const after = convert(before, 'convert-to-windows');
      assert.equal(after, mapXml(poolXml('A', to, '', '')));
      assert.equal(verifyConversion(before, after), undefined);
      assert.equal(convert(after, 'convert-to-windows'), after);
    });

  it('keeps comments and white space, and takes CDATA out', () => {
    const user = ' <!-- login --> <![CDATA[eG]]>Active ';
    const text = mapXml(poolXml('A', `${server};integratedSecurity=true`, user, '\n    '));
    const after = convert(text, 'convert-to-windows');
    assert.equal(after, text.replace(' <![CDATA[eG]]>Active ', ''));
  });

  it('to SQL writes placeholders into empty nodes only', () => {
    const url = `${server};integratedSecurity=true;databaseName=a`;
    const text = mapXml(poolXml('A', url, '', ''), poolXml('B', url, 'kept', '36423441363'));
    const expected = text
      .replaceAll('=true', '=false')
      .replace('3026"></User>', '3026">SQL_LOGIN</User>')
      .replace('3027"></Password>', '3027">ENCODED_PASSWORD</Password>');
    assert.equal(convert(text, 'convert-to-sql'), expected);
    assert.equal(verifyConversion(text, expected), undefined);
  });

  it('to SQL opens self-closing nodes', () => {
    const text = mapXml(
      `<connpool name="A"><user egid="1"/><Password egid='2'\n /><Url>${server};integratedSecurity=true</Url></connpool>`,
    );
    const after = convert(text, 'convert-to-sql');
    assert.ok(after.includes(`<user egid="1">SQL_LOGIN</user><Password egid='2'>ENCODED_PASSWORD</Password>`));
    assert.equal(verifyConversion(text, after), undefined);
  });

  it('toggles the pool at the cursor only', () => {
    const after = applied(mapXml(poolXml('A'), poolXml('B│')), 'toggle-integrated-security');
    const url = 'jdbc:sqlserver://ussuh23:1433;integratedSecurity=true;databaseName=eGActiveDB';
    assert.equal(after, mapXml(poolXml('A'), poolXml('B', url, '', '')));
    const { list } = at(mapXml(poolXml('A'), poolXml('B│')));
    assert.deepEqual(
      list.map(({ id, title }) => [id, title]),
      [
        ['toggle-integrated-security', 'Convert “B” to Windows authentication'],
        ['convert-to-windows', 'Convert both pools to Windows authentication'],
      ],
    );
  });

  it('removes the property at the cursor and adds multiSubnetFailover', () => {
    const url = `${server};encr│ypt=true;databaseName=a`;
    assert.equal(
      applied(mapXml(poolXml('A', url)), 'remove-property'),
      mapXml(poolXml('A', `${server};databaseName=a`)),
    );
    assert.equal(
      applied(mapXml(poolXml('A', url)), 'add-multi-subnet-failover'),
      mapXml(poolXml('A', `${server};encrypt=true;databaseName=a;multiSubnetFailover=true`)),
    );
    const { list } = at(mapXml(poolXml('A', `${server};pass│word=hunter2;failoverPartner=b;databaseName=a`)));
    assert.deepEqual(
      list.map(({ title }) => title),
      ['Remove password', 'Convert “A” to Windows authentication', 'Convert the pool to Windows authentication'],
    );
    assert.deepEqual(
      at(mapXml(poolXml('A', 'jdbc:sqlserver://h;oo│ps'))).list.map(({ id }) => id),
      [],
    );
  });

  it('changes nothing but credentials, whatever the map holds', () => {
    const word = fc.constantFrom('a', 'R&amp;D', '&#x1F600;', 'x y', '{a;b}', '');
    const item = fc.oneof(
      fc.tuple(fc.constantFrom('databaseName', 'encrypt', 'user', 'password', 'foo', 'UserName'), word),
      fc.tuple(fc.constantFrom('integratedSecurity', 'INTEGRATEDSECURITY'), fc.constantFrom('true', 'false', 'no', '')),
    );
    const url = fc
      .tuple(
        fc.constantFrom(';', ' ; ', ';\n  ', ';;'),
        fc.array(item, { maxLength: 5 }),
        fc.constantFrom('', ';', '\n  '),
      )
      .map(([by, items, end]) => [server, ...items.map(([name, value]) => `${name}=${value}`)].join(by) + end);
    const pool = fc.tuple(url, fc.constantFrom('', 'u', ' ', '<![CDATA[u]]>', 'a<!-- b -->c'), word);
    fc.assert(
      fc.property(fc.array(pool, { maxLength: 3 }), fc.constantFrom('windows', 'sql'), (pools, to) => {
        const text = mapXml(...pools.map(([u, user, password], index) => poolXml(`P${index}`, u, user, password)));
        const after = convert(text, `convert-to-${to}`);
        assert.equal(verifyConversion(text, after), undefined);
        assert.equal(convert(after, `convert-to-${to}`), after);
      }),
      { numRuns: 300 },
    );
  });
});
