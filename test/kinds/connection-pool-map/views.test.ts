import assert from 'node:assert/strict';
import type { OutlineSymbol } from '../../../server/src/core/kind';
import { contains, type Span } from '../../../server/src/core/span';
import { hover } from '../../../server/src/kinds/connection-pool-map/hover';
import { lenses } from '../../../server/src/kinds/connection-pool-map/lenses';
import { facts } from '../../../server/src/kinds/connection-pool-map/names';
import { parsePoolMap } from '../../../server/src/kinds/connection-pool-map/parse';
import { read } from '../../../server/src/kinds/connection-pool-map/read';
import { folds, selections, symbols } from '../../../server/src/kinds/connection-pool-map/symbols';
import { mapXml, poolXml, withCursor } from './maps';

const server = 'jdbc:sqlserver://Sql1.example.com';
const windows = poolXml('W', `${server}\\INST1:1444;integratedSecurity=true;databaseName=R&amp;D`, '', '');
const secret = 'hunter2';

function hoverAt(marked: string): { on: string; says: string } {
  const { model, text, offset } = withCursor(marked);
  const found = hover(model, offset);
  assert.ok(found, 'nothing is said');
  assert.ok(found.span.start <= offset && offset <= found.span.end);
  return { on: text.slice(found.span.start, found.span.end), says: found.markdown };
}

function onUrl(url: string): { on: string; says: string } {
  return hoverAt(mapXml(poolXml('A', url)));
}

describe('connection-pool-map hover', () => {
  it('explains elements and attributes', () => {
    assert.equal(hoverAt(mapXml('<conn│pool name="A"></connpool>')).on, 'connpool');
    assert.equal(hoverAt(mapXml('<connpool name="A"></conn│pool>')).on, 'connpool');
    assert.match(hoverAt(mapXml('<connpool na│me="A"></connpool>')).says, /\*\*name\*\*/);
    assert.match(hoverAt(mapXml(poolXml('A').replace('<User eg', '<User e│g'))).says, /egid/);
  });

  it('explains pools', () => {
    const { on, says } = hoverAt(mapXml(poolXml('Platform_│MSSQL_Pool')));
    assert.equal(on, 'Platform_MSSQL_Pool');
    assert.match(says, /active database/);
    assert.match(says, /ussuh23:1433 · eGActiveDB · SQL/);
  });

  it('explains the parts of a URL', () => {
    assert.equal(onUrl('jdbc:sqlserver://us│suh23:1433').on, 'ussuh23');
    assert.match(onUrl('jdbc:sqlserver://us│suh23:1433').says, /DNS/);
    assert.equal(onUrl('jdbc:sqlserver://h\\in│st:1433').on, 'inst');
    assert.match(onUrl('jdbc:sqlserver://h\\in│st:1433').says, /1433.*decides/);
    assert.match(onUrl('jdbc:sqlserver://h\\in│st').says, /Browser/);
    assert.equal(onUrl('jdbc:sqlserver://h:14│33;encrypt=true').on, '1433');
    assert.match(onUrl('jdbc:sqlserver://h:14│33;port=1').says, /overrides/);
  });

  it('explains properties and values', () => {
    const name = onUrl('jdbc:sqlserver://h;databaseName=R&amp;D;encr│ypt=true');
    assert.equal(name.on, 'encrypt');
    assert.match(name.says, /The driver reads: `true`/);
    assert.equal(onUrl('jdbc:sqlserver://h;encrypt=tr│ue').on, 'true');
    assert.match(onUrl('jdbc:sqlserver://h;data│base=a;databaseName=b').says, /later item.*`b`/);
    assert.match(
      onUrl('jdbc:sqlserver://h;Initial│ Catalog=b').says,
      /drops.*\n\nADO.NET call it so; here it is `databaseName`/,
    );
    assert.match(onUrl('jdbc:sqlserver://h;databasname│1=b').says, /Did you mean `databaseName`/);
  });

  it('sums a URL up on its prefix', () => {
    const { on, says } = onUrl(`jd│bc:sqlserver://h:1433;user=a;password=${secret};foo=1`);
    assert.equal(on, 'jdbc:sqlserver://');
    assert.match(says, /\| serverName \| `h` \|/);
    assert.match(says, /\| password \| `\*\*\*` \|/);
    assert.match(says, /Dropped without a word: `foo`/);
    assert.match(onUrl('jd│bc:sqlserver://h;oops').says, /refuses/);
  });

  it('never shows a secret', () => {
    for (const item of [
      `password=${secret}`,
      `password={${secret};x}`,
      `PWD=${secret}`,
      `clientKeyPassword=${secret}`,
    ]) {
      const text = mapXml(poolXml('A', `jdbc:sqlserver://h;${item};oops`), poolXml('B', `jdbc:sqlserver://h;${item}`));
      const model = parsePoolMap(text);
      for (let place = 0; place <= text.length; place++)
        assert.ok(!hover(model, place)?.markdown.includes(secret), `${item} at ${place}`);
    }
    const { on, says } = hoverAt(mapXml(poolXml('A', server, 'u', `${secret}│`)));
    assert.equal(on, secret);
    assert.doesNotMatch(says, new RegExp(secret));
  });
});

describe('connection-pool-map outline', () => {
  const flat = (list: readonly OutlineSymbol[], depth = 0): string[] =>
    list.flatMap(({ name, detail, kind, children = [] }) => [
      `${'  '.repeat(depth)}${kind} ${name}${detail ? ` (${detail})` : ''}`,
      ...flat(children, depth + 1),
    ]);

  it('lists pools with where they connect to', () => {
    const text = mapXml(windows, poolXml('A'), poolXml('B', 'jdbc:oops', 'u', ''), '<connpool/>');
    assert.deepEqual(flat(symbols(parsePoolMap(text))), [
      'list conn_pool_list (4 pools)',
      '  pool W (Sql1.example.com\\inst1:1444 · R&D · Windows)'.replace('inst1', 'INST1'),
      '    property User',
      '    property Password',
      '    property Url',
      '      host Sql1.example.com',
      '      database R&D',
      '  pool A (ussuh23:1433 · eGActiveDB · SQL)',
      '    property User (eGActiveDB)',
      '    property Password (***)',
      '    property Url',
      '      host ussuh23',
      '      database eGActiveDB',
      '  pool B (the driver refuses the URL)',
      '    property User (u)',
      '    property Password',
      '    property Url',
      '  pool (pool without a name) (no URL)',
    ]);
  });

  it('nests spans and names everything', () => {
    const check = ({ name, span, selection, children = [] }: OutlineSymbol): void => {
      assert.ok(name !== '' && contains(span, selection), name);
      for (const child of children) {
        assert.ok(contains(span, child.span), child.name);
        check(child);
      }
    };
    const text = mapXml(windows, poolXml('A'));
    for (let end = 0; end <= text.length; end++) symbols(parsePoolMap(text.slice(0, end))).forEach(check);
  });

  it('folds the list, pools and comments', () => {
    const text = mapXml('<!--\n c\n-->\n', poolXml('A'));
    assert.deepEqual(
      folds(parsePoolMap(text)).map(({ start, end }) => [text.slice(start, start + 9), text.slice(end - 3, end)]),
      [
        ['<conn_poo', 'st>'],
        ['<!--\n c\n-', '-->'],
        ['<connpool', 'ol>'],
      ],
    );
  });
});

describe('connection-pool-map selections', () => {
  const grow = (marked: string): string[] => {
    const { model, text, offset } = withCursor(marked);
    const steps = selections(model, offset);
    let inner: Span | undefined;
    for (const step of steps) {
      assert.ok(!inner || contains(step, inner));
      inner = step;
    }
    return steps.map(({ start, end }) => text.slice(start, end));
  };

  it('grow from a value to its item, the URL and the element', () => {
    const url = 'jdbc:sqlserver://h;databaseName=R&amp;D';
    const steps = grow(mapXml(poolXml('A', url.replace('R&', 'R│&'))));
    assert.deepEqual(steps.slice(0, 4), ['R&amp;D', 'databaseName=R&amp;D', url, `<Url egid="3028">${url}</Url>`]);
  });

  it('grow from an attribute value to the attribute and the tag', () => {
    const steps = grow(mapXml(poolXml('A').replace('3026', '30│26')));
    assert.deepEqual(steps.slice(0, 4), [
      '3026',
      'egid="3026"',
      '<User egid="3026">',
      '<User egid="3026">eGActiveDB</User>',
    ]);
  });

  it('nest everywhere', () => {
    const text = mapXml(windows, poolXml('A'));
    for (let at = 0; at <= text.length; at++) assert.equal(grow(`${text.slice(0, at)}│${text.slice(at)}`).at(-1), text);
  });
});

describe('connection-pool-map lenses', () => {
  const shown = (...pools: string[]): string[] =>
    lenses(parsePoolMap(mapXml(...pools))).map(({ title, refactoring }) =>
      refactoring ? `${title} [${refactoring}]` : title,
    );

  it('say how pools log on and offer what would change something', () => {
    assert.deepEqual(shown(poolXml('A'), poolXml('B')), [
      '2 pools · SQL authentication',
      'Convert to Windows authentication [convert-to-windows]',
    ]);
    assert.deepEqual(shown(poolXml('A'), poolXml('B'), windows), [
      '3 pools · 2 SQL, 1 Windows',
      'Convert to Windows authentication [convert-to-windows]',
      'Convert to SQL authentication [convert-to-sql]',
    ]);
    assert.deepEqual(shown(windows, poolXml('A', 'oops')), [
      '2 pools · 1 Windows, 1 without a URL that the driver takes',
      'Convert to SQL authentication [convert-to-sql]',
    ]);
    assert.deepEqual(shown(), []);
  });
});

describe('connection-pool-map names', () => {
  const named = (text: string): string[] =>
    facts(parsePoolMap(text))
      .filter(({ forRulesOnly }) => !forRulesOnly)
      .map(({ space, name, span, text: written }) => {
        assert.ok(span.end > span.start);
        return `${space} ${name} ${written} ${text.slice(span.start, span.end)}`;
      });

  it('are pools, hosts, instances, ports and databases', () => {
    assert.deepEqual(named(mapXml(windows)), [
      'pool w W W',
      'host sql1.example.com Sql1.example.com Sql1.example.com',
      'instance sql1.example.com\\inst1 INST1 INST1',
      'port sql1.example.com:1444 1444 1444',
      'database r&d R&D R&amp;D',
    ]);
  });

  it('give the whole URL to rules, but none with a password', () => {
    const url = 'jdbc:sqlserver://sql1;databaseName=a';
    const urls = facts(parsePoolMap(mapXml(poolXml('A', url), poolXml('B', `${url};password=Zq7Wx9`))))
      .filter(({ space }) => space === 'url')
      .map(({ of, text }) => [of, text]);
    assert.deepEqual(urls, [['a', url]]);
  });

  it('are found in properties too', () => {
    const url = 'jdbc:sqlserver://;serverName=H1\\i;portNumber=5;failoverPartner=H2\\x;database={D;b}';
    assert.deepEqual(named(mapXml(poolXml('A', url))), [
      'pool a A A',
      'host h1 H1 H1',
      'instance h1\\i i i',
      'port h1:5 5 5',
      'host h2 H2 H2',
      'database d;b D;b D;b',
    ]);
  });

  it('are not taken from a URL that the driver refuses', () => {
    assert.deepEqual(named(mapXml(poolXml('A', `${server};oops`))), ['pool a A A']);
  });

  it('are written so that they are read again', () => {
    const text = mapXml(poolXml('A', `${server};databaseName=a`), poolXml('B', `${server};databaseName={b c}`));
    const encoded = facts(parsePoolMap(text))
      .filter(({ space }) => space === 'database')
      .map(({ encode }) => encode('R&D;{x}'));
    assert.deepEqual(encoded, ['{R&amp;D;{x}}}', 'R&amp;D;{x}}']);
  });
});

describe('connection-pool-map read', () => {
  it('gives what the driver reads', () => {
    const url = `jdbc:sqlserver://h\\INST:1433;User=u;PASSWORD={${secret}};foo=1;database=a&amp;b`;
    assert.deepEqual(read(parsePoolMap(mapXml(poolXml('A', url)))).model, {
      pools: [
        {
          name: 'A',
          url: {
            text: 'jdbc:sqlserver://h\\INST:1433;User=u;PASSWORD=***;foo=1;database=a&b',
            accepted: true,
            error: null,
            properties: {
              serverName: 'h',
              instanceName: 'inst',
              portNumber: '1433',
              user: 'u',
              password: '***',
              databaseName: 'a&b',
            },
            ignored: ['foo'],
          },
        },
      ],
    });
  });

  it('is readable as text', () => {
    const text = mapXml(
      poolXml('A', `jdbc:sqlserver://h;encrypt=true;foo=1;password=${secret}`),
      poolXml('B', 'jdbc:sqlserver://h;oops'),
      '<connpool/>',
    );
    assert.equal(
      read(parsePoolMap(text)).text,
      [
        'A',
        '  serverName  h',
        '  encrypt     true',
        '  password    ***',
        '  The driver does not know and ignores: foo',
        '',
        'B',
        '  Url  jdbc:sqlserver://h;oops',
        '  The driver refuses this URL: The connection string contains a badly formed name or value.',
        '',
        '(pool without a name)',
        '  no URL',
      ].join('\n'),
    );
  });

  it('never shows a secret, also in URLs that the driver refuses', () => {
    for (const url of [
      `jdbc:sqlserver://h;oops;password=${secret}`,
      `jdbc:sqlserver://h;password={a;${secret}`,
      `jdbc:sqlserver://h;password=a;${secret};encrypt=true`,
      `jdbc:sqlserver://h;password={a}${secret}`,
      `jdbc:sqlserver://h;password=x{${secret}}`,
      `jdbc:sqlserver://password=${secret};a=b`,
      `jdbc:sqlserver://h:1433&password=${secret}`,
      `jdbc:jtds:sqlserver://h;password=${secret}`,
      `jdbc:oracle:thin:scott/${secret}@h`,
      `JDBC:sqlserver://h;PassWord=${secret}`,
      `password=${secret}`,
    ]) {
      const { model, text } = read(parsePoolMap(mapXml(poolXml('A', url, 'u', secret))));
      assert.ok(!JSON.stringify(model).includes(secret), url);
      assert.ok(!text.includes(secret), url);
    }
  });
});
