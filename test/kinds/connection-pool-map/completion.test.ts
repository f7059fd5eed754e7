import assert from 'node:assert/strict';
import { emptyConfig } from '../../../server/src/core/config';
import { applyEdits } from '../../../server/src/core/fix';
import type { Completion } from '../../../server/src/core/kind';
import { analyze } from '../../../server/src/core/lint';
import { connectionPoolMap } from '../../../server/src/kinds/connection-pool-map';
import { completions } from '../../../server/src/kinds/connection-pool-map/completion';
import { filledSnippet, snippets } from '../../../server/src/kinds/connection-pool-map/snippets';
import { mapXml, poolXml, withCursor } from './maps';

const server = 'jdbc:sqlserver://sql1.example.com';

function at(marked: string): { text: string; list: readonly Completion[] } {
  const { model, text, offset } = withCursor(marked);
  const list = completions(model, offset);
  for (const { replace } of list) assert.ok(replace.start <= offset && offset <= replace.end);
  return { text, list };
}

function inUrl(url: string): { text: string; list: readonly Completion[] } {
  return at(mapXml(poolXml('A', `${server}\\inst2:1444;databaseName=Reports`), poolXml('B', url)));
}

function labels(url: string): string[] {
  return inUrl(url).list.map(({ label }) => label);
}

/** The file once an item is taken. */
function taken({ text, list }: { text: string; list: readonly Completion[] }, label: string): string {
  const item = list.find(candidate => candidate.label === label);
  assert.ok(item, `no ${label} among ${list.map(candidate => candidate.label)}`);
  const newText = item.snippet ? filledSnippet(item.insert) : item.insert;
  return applyEdits(text, [{ span: item.replace, newText }]);
}

function urlAfter(url: string, label: string): string {
  const after = taken(inUrl(url), label);
  return [...after.matchAll(/<Url egid="3028">([\s\S]*?)<\/Url>/g)][1]![1]!;
}

describe('connection-pool-map completion in a URL', () => {
  it('offers names that are not there yet', () => {
    const offered = labels(`${server};databaseName=a;│`);
    assert.ok(offered.includes('encrypt') && offered.includes('integratedSecurity'));
    for (const absent of ['databaseName', 'password', 'accessToken', 'accessTokenCallback', 'serverName', 'portNumber'])
      assert.ok(!offered.includes(absent), absent);
    assert.ok(!labels(`${server};database=a;│`).includes('databaseName'));
    assert.ok(labels(`${server};data│`).includes('databaseName'));
    assert.ok(labels(`${server};databaseN│ame=a`).includes('databaseName'));
  });

  it('replaces just the name that is being typed', () => {
    assert.equal(urlAfter(`${server};encr│`, 'encrypt'), `${server};encrypt=`);
    assert.equal(urlAfter(`${server};en│cr;databaseName=a`, 'encrypt'), `${server};encrypt=;databaseName=a`);
    assert.equal(urlAfter(`${server}; encr│ = x`, 'encrypt'), `${server}; encrypt = x`);
    assert.equal(urlAfter(`${server};│databaseName=a`, 'encrypt'), `${server};encrypt=;databaseName=a`);
    assert.equal(urlAfter(`${server};databaseName=R&amp;D;enc│`, 'encrypt'), `${server};databaseName=R&amp;D;encrypt=`);
    const item = inUrl(`${server};encr│`).list.find(({ label }) => label === 'encrypt')!;
    assert.ok(item.again);
    assert.match(item.documentation!(), /\*\*encrypt\*\*[\s\S]*strict/);
  });

  it('offers values', () => {
    assert.deepEqual(labels(`${server};integratedSecurity=│`), ['true', 'false']);
    const encrypt = inUrl(`${server};encrypt=t│;databaseName=a`);
    assert.equal(encrypt.list.find(({ label }) => label === 'true')?.detail, 'default');
    assert.equal(encrypt.list.find(({ label }) => label === 'strict')?.detail, 'since driver 11.2');
    assert.equal(urlAfter(`${server};encrypt=t│;databaseName=a`, 'strict'), `${server};encrypt=strict;databaseName=a`);
    assert.deepEqual(labels(`${server};database=│`), ['Reports']);
    assert.deepEqual(labels(`${server};failoverPartner=│`), ['sql1.example.com']);
    assert.deepEqual(labels(`${server};portNumber=│`), ['1444']);
    assert.deepEqual(labels(`${server};password=│`), []);
    assert.deepEqual(labels(`${server};nonsense=│`), []);
    assert.deepEqual(labels(`${server};password={a;encrypt=│}`), []);
  });

  it('writes values so that XML and the driver read them', () => {
    const marked = mapXml(poolXml('A', `${server};databaseName={R&amp;D;1}`), poolXml('B', `${server};databaseName=│`));
    assert.ok(taken(at(marked), 'R&D;1').includes(`${server};databaseName={R&amp;D;1}</Url>\n  </connpool>\n</conn`));
  });

  it('offers servers of other pools', () => {
    assert.deepEqual(labels('jdbc:sqlserver://│'), ['sql1.example.com\\inst2:1444']);
    assert.equal(urlAfter('jdbc:sqlserver://sq│:1433;encrypt=true', 'sql1.example.com'), `${server}:1433;encrypt=true`);
    assert.deepEqual(labels('jdbc:sqlserver://sql1.example.com\\│'), ['inst2']);
    assert.equal(urlAfter('jdbc:sqlserver://sql1.example.com:1│4;encrypt=true', '1444'), `${server}:1444;encrypt=true`);
  });

  it('offers the prefix and whole URLs where nothing is written', () => {
    assert.deepEqual(labels('│'), ['jdbc:sqlserver://', 'jdbcurl', 'jdbcwindows', 'jdbclistener']);
    assert.equal(urlAfter('jdbc:sq│', 'jdbc:sqlserver://'), 'jdbc:sqlserver://');
    assert.equal(urlAfter('jdbc:│sqlserver://h', 'jdbc:sqlserver://'), 'jdbc:sqlserver://h');
    assert.deepEqual(labels('jdbc:oracle│'), []);
  });
});

describe('connection-pool-map completion around URLs', () => {
  const labelsAt = (marked: string): string[] => at(marked).list.map(({ label }) => label);

  it('offers the nodes that a pool lacks', () => {
    const pool = '<connpool name="A"><Url>x</Url>│</connpool>';
    assert.deepEqual(labelsAt(mapXml(pool)), ['User', 'Password']);
    assert.ok(taken(at(mapXml(pool)), 'User').includes('</Url><User egid=""></User></connpool>'));
    assert.ok(
      taken(at(mapXml('<connpool name="A"><U│</connpool>')), 'User').includes(
        '<connpool name="A"><User egid=""></User></connpool>',
      ),
    );
    assert.ok(
      taken(at(mapXml('<connpool name="A">\n<│\n</connpool>')), 'Url').includes('\n<Url egid=""></Url>\n</connpool>'),
    );
  });

  it('offers a pool in the list', () => {
    assert.deepEqual(labelsAt(mapXml('  │\n')), ['connpool']);
    assert.deepEqual(labelsAt('│'), ['conn_pool_list']);
    assert.equal(at(mapXml('  │\n')).list[0]!.kind, 'snippet');
  });

  it('offers attributes that are missing', () => {
    assert.deepEqual(labelsAt(mapXml('<connpool │></connpool>')), ['name']);
    assert.deepEqual(labelsAt(mapXml('<connpool name="A"><Url │></Url></connpool>')), ['egid']);
    assert.ok(taken(at(mapXml('<connpool name="A"><Url e│></Url></connpool>')), 'egid').includes('<Url egid="">'));
    assert.deepEqual(labelsAt(mapXml('<connpool name="A" │></connpool>')), []);
  });

  it('offers names of pools that are missing', () => {
    assert.deepEqual(labelsAt(mapXml(poolXml('Platform_MSSQL_Pool'), '<connpool name="│"></connpool>')), [
      'ReportsDB_MSSQL_Pool',
    ]);
    assert.ok(
      taken(at(mapXml('<connpool name="Rep│"></connpool>')), 'ReportsDB_MSSQL_Pool').includes(
        '<connpool name="ReportsDB_MSSQL_Pool">',
      ),
    );
  });

  it('closes what is open', () => {
    assert.ok(taken(at('<conn_pool_list>\n  <connpool name="A">\n  │'), '</connpool>').endsWith('\n  </connpool>'));
    assert.ok(taken(at('<conn_pool_list>\n  <connpool name="A">\n  </│'), 'connpool').endsWith('\n  </connpool>'));
  });

  it('is quiet in comments and in secrets', () => {
    assert.deepEqual(labelsAt(mapXml('<!-- │ -->')), []);
    assert.deepEqual(labelsAt(mapXml(poolXml('A', server, 'u', 'p│'))), []);
  });

  it('never throws, at any place of any prefix', () => {
    const text = mapXml(poolXml('A'), '<connpool><Name>B</Name><Url/><!-- c --></connpool>');
    for (let end = 0; end <= text.length; end++) at(`${text.slice(0, end)}│`);
    for (let place = 0; place <= text.length; place++) at(`${text.slice(0, place)}│${text.slice(place)}`);
  });
});

describe('connection-pool-map snippets', () => {
  for (const { prefix, place, body } of snippets)
    it(`${prefix} with its defaults has no fault`, () => {
      const filled = filledSnippet(body);
      const credentials = prefix === 'jdbcurl' ? ['login', '12345'] : ['', ''];
      const first = place === 'list' ? `  ${filled}\n` : poolXml('Platform_MSSQL_Pool', filled, ...credentials);
      const second = poolXml('ReportsDB_MSSQL_Pool', filledUrl(filled), ...credentials);
      const text = mapXml(first, second.replace('3026', '3126').replace('3027', '3127').replace('3028', '3128'));
      const { findings, crashes } = analyze({ kind: connectionPoolMap, text, config: emptyConfig });
      assert.deepEqual(crashes, []);
      const serious = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
      assert.deepEqual(
        serious.filter(({ ruleId }) => !ruleId.endsWith('/placeholder')).map(({ message }) => message),
        [],
      );
    });

  function filledUrl(filled: string): string {
    return /jdbc:[^<]*/.exec(filled)![0].replace('eGActiveDB', 'eGReportsDB');
  }
});
