import assert from 'node:assert/strict';
import { emptyConfig } from '../../../server/src/core/config';
import { analyze } from '../../../server/src/core/lint';
import { Registry } from '../../../server/src/core/registry';
import { kinds } from '../../../server/src/kinds/all';
import { serviceScript } from '../../../server/src/kinds/service-script';
import { facts } from '../../../server/src/kinds/service-script/names';
import { parseServiceScript } from '../../../server/src/kinds/service-script/parse';
import { completions, hover, read, selections, symbols } from '../../../server/src/kinds/service-script/views';
import { plainSnippet } from '../../../server/src/services/plain-snippet';
import { uncursor } from '../../harness/marks';

const line = 'SET env.fs.shared.location=\\\\egeng.info\\DFS1\\ECE';

function at(marked: string) {
  const { text, offset } = uncursor(marked);
  return { text, offset, model: parseServiceScript(text) };
}

describe('service-script files', () => {
  it('are told by their names', () => {
    const registry = new Registry(kinds);
    for (const name of ['againstart.bat', 'AgainStop.bat', 'UpdateDBIndexStats.bat'])
      assert.equal(registry.find(name, '')?.id, 'service-script');
    assert.equal(registry.find('other.bat', line)?.id, undefined);
  });
});

describe('service-script views', () => {
  it('say what cmd.exe stores', () => {
    const says = (marked: string) => {
      const { model, offset } = at(marked);
      return hover(model, offset)?.markdown;
    };
    assert.match(says(line.replace('shared', 'sha│red'))!, /cmd\.exe stores `\\\\egeng\.info\\DFS1\\ECE`/);
    assert.match(says('set "JAVA_HOME=C:\\j│dk" x')!, /stores `C:\\jdk`/);
    assert.match(says('set JAVA_│HOME=')!, /deletes/);
    assert.match(says('set JAVA_│HOME=a\nset JAVA_HOME=b')!, /later line/);
    assert.equal(says('set OTH│ER=a'), undefined);
  });

  it('complete names behind set, and whole lines that check clean', () => {
    const items = (marked: string) => {
      const { model, offset } = at(marked);
      return completions(model, offset);
    };
    assert.deepEqual(
      items('set e│').map(({ label }) => label),
      ['env.fs.shared.location', 'JAVA_HOME'],
    );
    assert.deepEqual(
      items(`${line}\nset │`).map(({ label }) => label),
      ['JAVA_HOME'],
    );
    assert.deepEqual(items('rem │'), []);
    assert.deepEqual(items('echo a │'), []);
    for (const { insert } of items('│')) {
      const text = `${plainSnippet(insert)}\r\n`;
      assert.deepEqual(analyze({ kind: serviceScript, text, config: emptyConfig }).findings, [], text);
    }
    const written = items('│').map(({ insert }) => plainSnippet(insert));
    assert.deepEqual(written, [
      'SET env.fs.shared.location=\\\\server.example.com\\share\\ECE\\eService',
      'SET JAVA_HOME=C:\\ECE\\jdk',
    ]);
  });

  it('outline, select and read', () => {
    const { text, offset, model } = at(`set A=1\nset a=2\nif x==y set B =3\n${line.replace('DFS1', 'DF│S1')}\n`);
    const outlined = symbols(model).map(({ name, detail }) => `${name}: ${detail}`);
    assert.deepEqual(outlined, [
      'A: 1',
      'a: 2',
      'B: 3 (only under a condition)',
      'env.fs.shared.location: \\\\egeng.info\\DFS1\\ECE',
    ]);
    const grown = selections(model, offset).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(grown, ['\\\\egeng.info\\DFS1\\ECE', line, text]);
    assert.deepEqual(read(model).model, {
      variables: [
        { name: 'a', value: '2', certain: true },
        { name: 'B ', value: '3', certain: false },
        { name: 'env.fs.shared.location', value: '\\\\egeng.info\\DFS1\\ECE', certain: true },
      ],
    });
  });

  it('name the shared folder and its host', () => {
    const named = (text: string) => facts(parseServiceScript(text)).map(({ space, name }) => `${space} ${name}`);
    assert.deepEqual(named(`${line}\\ \n`), ['shared-location \\\\egeng.info\\dfs1\\ece', 'host egeng.info']);
    assert.deepEqual(named('SET env.fs.shared.location=%X%\\y\n'), []);
    assert.deepEqual(named(`if a==a ${line}\n`), []);
  });

  it('takes suppressions in REM and :: comments', () => {
    const faulty = 'SET env.fs.shared.location=D:\\ECE\r\n';
    for (const comment of [
      'REM ccconfig-disable-next-line',
      ':: ccconfig-disable-next-line',
      '@rem ccconfig-disable-next-line',
    ]) {
      const text = `${comment} service-script/shared-location-not-unc -- one server\r\n${faulty}`;
      assert.deepEqual(analyze({ kind: serviceScript, text, config: emptyConfig }).findings, [], comment);
    }
  });
});
