import assert from 'node:assert/strict';
import { emptyConfig } from '../../../server/src/core/config';
import { applyEdits } from '../../../server/src/core/fix';
import { connectionPoolMap } from '../../../server/src/kinds/connection-pool-map';
import { indexStatsProperties } from '../../../server/src/kinds/index-stats-properties';
import { snippets as indexStatsSnippets } from '../../../server/src/kinds/index-stats-properties/snippets';
import { reportsdbProperties } from '../../../server/src/kinds/reportsdb-properties';
import { snippets as reportsdbSnippets } from '../../../server/src/kinds/reportsdb-properties/snippets';
import { readAsJava } from '../../../server/src/syntax/properties/java';
import { otherFilesOf } from '../../harness/other-texts';
import { poolMap } from '../../harness/pool-map';
import { indexStatsFile, reportsdbFile } from '../../harness/properties-files';
import { cases } from '../../syntax/properties/cases';
import { check, type PropertiesKind } from './files';

/** The offset of `|` in a text, and the text without it. */
function cursor(marked: string): { text: string; at: number } {
  const at = marked.indexOf('|');
  return { text: marked.slice(0, at) + marked.slice(at + 1), at };
}

function hoverAt(kind: PropertiesKind, marked: string): string | undefined {
  const { text, at } = cursor(marked);
  return kind.hover!(kind.parse(text), at, emptyConfig)?.markdown;
}

function completionsAt(kind: PropertiesKind, marked: string) {
  const { text, at } = cursor(marked);
  return kind.completions!(kind.parse(text), at, emptyConfig).map(item => ({
    ...item,
    result: applyEdits(text, [{ span: item.replace, newText: item.insert }]),
  }));
}

describe('.properties files: hover', () => {
  it('says what the guide says of a key, and what Java reads', () => {
    const text = hoverAt(reportsdbProperties, 'EGAIN_|HOME_DIR=D:\\ECE\n')!;
    assert.match(text, /\*\*EGAIN_HOME_DIR\*\*: the home folder of ECE/);
    assert.match(text, /Java reads: `D:ECE`/);
    assert.match(text, /ECE 15\.0 guide/);
  });

  it('shows control characters, and letters that come out otherwise by stream', () => {
    assert.match(hoverAt(reportsdbProperties, 'EGAIN_HOME_DIR=C:|\\temp\n')!, /`C:<tab>emp`/);
    assert.match(hoverAt(reportsdbProperties, 'ACT_DB_NAME=e|é\n')!, /ISO-8859-1, it reads: `eÃ©`/);
  });

  it('says where Java stops, what it never reads and what is overridden', () => {
    const text = 'A=1\nB=\\u1\nACT_DB_NAME=x\n';
    assert.match(hoverAt(reportsdbProperties, text.replace('B=', 'B=|'))!, /Java stops here/);
    assert.match(hoverAt(reportsdbProperties, text.replace('=x', '=|x'))!, /Java does not get here/);
    assert.match(hoverAt(reportsdbProperties, 'ACT_DB_NAME=|x\nACT_DB_NAME=y\n')!, /No effect/);
  });

  it('tells about the parts of a URL, and no password', () => {
    assert.match(hoverAt(indexStatsProperties, indexStatsFile().replace('sqlact', 'sql|act'))!, /\*\*Server\*\*/);
    assert.match(hoverAt(indexStatsProperties, 'ACTIVE_PASS=a|b\n')!, /not shown/);
    assert.equal(hoverAt(indexStatsProperties, '# a|b\n'), undefined);
  });
});

describe('.properties files: completion', () => {
  const labels = (kind: PropertiesKind, marked: string): string[] =>
    completionsAt(kind, marked).map(({ label }) => label);

  it('proposes the keys that are missing, in the order of the guide', () => {
    assert.deepEqual(labels(reportsdbProperties, `${reportsdbFile({ ACT_DB_NAME: null, EGAIN_HOME_DIR: null })}|`), [
      'EGAIN_HOME_DIR',
      'ACT_DB_NAME',
    ]);
  });

  it('writes the key with its separator and what it must be', () => {
    const [item] = completionsAt(reportsdbProperties, 'EGAIN_HOME_DIR=x\nIS_W|\nOTHER=1').filter(
      ({ label }) => label === 'IS_WINDOWS_AUTHENTICATION',
    );
    assert.equal(item!.result, 'EGAIN_HOME_DIR=x\nIS_WINDOWS_AUTHENTICATION=true\nOTHER=1');
    const [present] = completionsAt(reportsdbProperties, 'ACT_|DB=x\n').filter(({ label }) => label === 'ACT_DB_NAME');
    assert.equal(present!.result, 'ACT_DB_NAME=x\n');
  });

  it('proposes the whole file in an empty one', () => {
    assert.ok(labels(reportsdbProperties, '|').includes('reportsdb'));
    assert.ok(labels(indexStatsProperties, '# c\n|').includes('indexstats'));
    assert.ok(!labels(indexStatsProperties, 'ACTIVE_USER=x\n|').includes('indexstats'));
  });

  it('proposes values: true, names used elsewhere, the parts of a URL', () => {
    assert.deepEqual(labels(reportsdbProperties, 'IS_WINDOWS_AUTHENTICATION=|\n'), ['true']);
    assert.deepEqual(labels(reportsdbProperties, 'ACT_DB_LST_PORT=1444\nREPORTS_DB_LST_PORT=|\n'), ['1444']);
    assert.ok(labels(indexStatsProperties, 'ACTIVE_DATABASE_URL=jdbc:sqlserver://h;|\n').includes('databaseName'));
    assert.ok(labels(indexStatsProperties, 'ACTIVE_DATABASE_URL=|\n').includes('jdbc:sqlserver://'));
  });

  it('proposes what the pools say, once, in front of the rest', () => {
    const active = 'jdbc:sqlserver://sqlact\\A:1444;databaseName=eGActiveDB';
    const path = '../egpl_ds_connpool_map.xml';
    const pools = [{ url: active }, { url: 'jdbc:sqlserver://sqlrep;databaseName=eGReportsDB;password=Zq7Wx9' }];
    const map = { path, kind: connectionPoolMap, text: poolMap({ pools }) };
    const offered = (kind: PropertiesKind, marked: string) => {
      const { text, at } = cursor(marked);
      return kind.completions!(kind.parse(text), at, emptyConfig, otherFilesOf(kind, [map])).map(
        ({ replace, insert }) => applyEdits(text, [{ span: replace, newText: insert }]),
      );
    };
    assert.deepEqual(offered(reportsdbProperties, 'REPORTS_DB_LST_PORT=1444\nACT_DB_LST_PORT=|\n'), [
      'REPORTS_DB_LST_PORT=1444\nACT_DB_LST_PORT=1444\n',
    ]);
    assert.deepEqual(offered(reportsdbProperties, 'REPORTS_DB_NAME=|\n'), ['REPORTS_DB_NAME=eGReportsDB\n']);
    assert.deepEqual(offered(reportsdbProperties, 'ACT_DB_INSTANCE_NAME=|\n'), ['ACT_DB_INSTANCE_NAME=A\n']);
    assert.deepEqual(
      offered(reportsdbProperties, 'ACT_DB_SERVER_NAME=|\n'),
      [],
      'the secondary node is another server',
    );
    const [first] = offered(indexStatsProperties, 'ACTIVE_DATABASE_URL=|\n');
    assert.equal(first, `ACTIVE_DATABASE_URL=${active.replace('\\', '\\\\')}\n`);
    assert.ok(!offered(indexStatsProperties, 'REPORTS_DATABASE_URL=|\n').join().includes('Zq7Wx9'));
  });

  it('proposes nothing in a comment, nor behind an unknown key or a password', () => {
    for (const text of ['# A|\n', 'OTHER=|\n', 'ACTIVE_PASS=|\n'])
      assert.deepEqual(labels(indexStatsProperties, text), []);
  });
});

describe('.properties files: outline, folds and selections', () => {
  const text = '# a\n# b\nACT_DB_NAME = a\\\n   b\n\nACT_DB_LST_PORT=1\n';
  const model = reportsdbProperties.parse(text);
  const pieces = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end));

  it('lists the keys with what Java reads', () => {
    assert.deepEqual(
      reportsdbProperties.symbols!(model).map(({ name, detail }) => [name, detail]),
      [
        ['ACT_DB_NAME', 'ab'],
        ['ACT_DB_LST_PORT', '1'],
      ],
    );
  });

  it('folds comments that stand together, and entries over several lines', () => {
    assert.deepEqual(pieces(reportsdbProperties.folds!(model)), ['# a\n# b', 'ACT_DB_NAME = a\\\n   b']);
  });

  it('grows a selection from the value to the entry to the file', () => {
    assert.deepEqual(pieces(reportsdbProperties.selections!(model, text.indexOf('1'))), [
      '1',
      'ACT_DB_LST_PORT=1',
      text,
    ]);
    const url = indexStatsFile();
    const steps = indexStatsProperties.selections!(indexStatsProperties.parse(url), url.indexOf('eGActiveDB'));
    assert.deepEqual(
      steps.slice(0, 2).map(({ start, end }) => url.slice(start, end)),
      ['eGActiveDB', 'databaseName=eGActiveDB'],
    );
  });
});

describe('.properties files: names across files', () => {
  const names = (kind: PropertiesKind, text: string): string[] =>
    kind.facts!(kind.parse(text)).map(({ role, space, name }) => `${role} ${space} ${name}`);

  it('are those of a connection pool map', () => {
    assert.deepEqual(names(reportsdbProperties, reportsdbFile({ ACT_DB_INSTANCE_NAME: 'ECE' })).slice(3), [
      'refers host sqlact.example.com',
      'refers instance sqlact.example.com\\ece',
      'refers port sqlact.example.com:1433',
      'refers database egactivedb',
    ]);
    assert.deepEqual(names(indexStatsProperties, indexStatsFile()).slice(0, 3), [
      'refers host sqlact.example.com',
      'refers port sqlact.example.com:1433',
      'refers database egactivedb',
    ]);
  });

  it('are written as Java reads them', () => {
    const [fact] = reportsdbProperties.facts!(reportsdbProperties.parse('ACT_DB_NAME=x\n'));
    assert.equal(fact!.encode('a\\b é'), 'a\\\\b \\u00E9');
  });
});

describe('.properties files: reading', () => {
  it('gives what Java has in its table, in its order, and where it stops', () => {
    const text = 'a=1\na=2\nb = \\u00e9\\\n  x \nc=\\u1\nd=4\n';
    const { model, text: shown } = reportsdbProperties.read!(reportsdbProperties.parse(text));
    assert.deepEqual(model, {
      entries: [
        { key: 'a', value: '1' },
        { key: 'a', value: '2' },
        { key: 'b', value: 'éx ' },
      ],
      error: 'java.lang.IllegalArgumentException: Malformed \\uxxxx encoding.',
    });
    assert.equal(shown, 'a  1\na  2\nb  éx\njava.lang.IllegalArgumentException: Malformed \\uxxxx encoding.');
  });

  it('reads every file as the JDK was seen to', () => {
    for (const text of cases) {
      const model = reportsdbProperties.parse(text);
      for (const as of ['stream', 'reader'] as const)
        assert.deepEqual(reportsdbProperties.read!(model, { as }).model, readAsJava(model.document, as), text);
    }
  });

  it('reads by bytes or by text', () => {
    const model = reportsdbProperties.parse('\uFEFFa=é\n');
    const entries = (how: Parameters<NonNullable<PropertiesKind['read']>>[1]) =>
      (reportsdbProperties.read!(model, how).model as { entries: unknown }).entries;
    assert.deepEqual(entries({}), [{ key: 'ï»¿a', value: 'Ã©' }]);
    assert.deepEqual(entries({ as: 'reader' }), [{ key: '\uFEFFa', value: 'é' }]);
    assert.deepEqual(entries({ encoding: { name: 'iso-8859-1', bom: false } }), [{ key: '\uFEFFa', value: 'é' }]);
  });
});

describe('.properties files: snippets', () => {
  for (const [kind, snippets] of [
    [reportsdbProperties, reportsdbSnippets],
    [indexStatsProperties, indexStatsSnippets],
  ] as const)
    for (const { prefix, body } of snippets)
      it(`${prefix} is a whole file on which there is nothing to say`, () => {
        const text = body.replace(/\$\{\d+:([^}]*)\}/g, '$1').replace(/\$\d+/g, '');
        assert.deepEqual(
          check(kind, text).findings.map(({ ruleId }) => ruleId),
          [],
        );
      });
});

describe('input.properties', () => {
  it('is claimed only where it holds a key of the utility', () => {
    const { confirms } = indexStatsProperties;
    assert.ok(confirms!('# c\n  ACTIVE_USER : x\n'));
    assert.ok(confirms!('\uFEFFREPORTS_DATABASE_URL=x'));
    assert.ok(!confirms!('name=x\nACTIVE_USERS=3\n#ACTIVE_USER=1\n'));
  });
});
