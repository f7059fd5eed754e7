import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { emptyConfig } from '../../server/src/core/config';
import type { Fact } from '../../server/src/core/kind';
import { analyze } from '../../server/src/core/lint';
import {
  definitionsOf,
  factAt,
  factsOf,
  nameProblem,
  referencesOf,
  renameEdits,
  takenProblem,
} from '../../server/src/services/names';
import { linked } from '../harness/linked-kind';

describe('new names', () => {
  const refused: readonly [string, string][] = [
    ['host', ''],
    ['host', ' '],
    ['host', 'a;b'],
    ['host', 'a{b'],
    ['host', 'a}b'],
    ['host', 'a=b'],
    ['host', 'a b'],
    ['host', 'a\\b'],
    ['host', 'a:1'],
    ['host', 'a/b'],
    ['database', 'a;b'],
    ['database', 'a\tb'],
    ['pool', ''],
    ['pool', 'a\nb'],
    ['port', ''],
    ['port', '0'],
    ['port', '65536'],
    ['port', '-1'],
    ['port', '14a3'],
    ['rewrite-map-name', 'a:b'],
    ['rewrite-map-name', ' a'],
    ['rewrite-map-name', 'tolower'],
    ['rewrite-map-name', 'C'],
    ['precondition-name', ''],
  ];
  for (const [space, name] of refused)
    it(`refuses ${JSON.stringify(name)} as ${space}`, () => assert.match(nameProblem(space, name) ?? '', /\.$/));

  const taken: readonly [string, string][] = [
    ['host', 'sql01.example.com'],
    ['database', 'eGActiveDB'],
    ['pool', 'Platform_MSSQL_Pool'],
    ['port', '65535'],
    ['rewrite-map-name', 'Old addresses'],
    ['precondition-name', 'Is HTML?'],
  ];
  for (const [space, name] of taken)
    it(`takes ${name} as ${space}`, () => assert.equal(nameProblem(space, name), undefined));
});

describe('facts that only rules read', () => {
  it('are no names to rename, find or highlight', () => {
    const fact = { role: 'defines', space: 'thing', name: 'a', text: 'a', encode: (name: string) => name } as const;
    const named: Fact = { ...fact, span: { start: 0, end: 1 } };
    const told: Fact = { ...fact, span: { start: 2, end: 3 }, forRulesOnly: true };
    const kind = { ...linked, facts: () => [named, told] };
    const text = 'a a';
    const analysis = analyze({ kind, text, config: emptyConfig });
    const document = { uri: 'file:///a', version: 1, analysis, positions: TextDocument.create('', '', 1, text) };
    const file = factsOf(document);
    assert.equal(factAt(file, 0), named);
    assert.equal(factAt(file, 3), undefined);
    const all = { ...file, facts: [named, told] };
    assert.equal(renameEdits([all], named, 'b')[0]?.edits.length, 1);
    assert.equal(referencesOf([all], named, true).length, 1);
    const use: Fact = { ...named, role: 'refers', span: { start: 2, end: 3 } };
    const found = definitionsOf([{ ...file, facts: [use, named, told] }], use);
    assert.deepEqual(
      found.map(({ range }) => range.start.character),
      [0],
    );
  });
});

describe('a name that something else has', () => {
  const fact = (space: string, role: Fact['role'], text: string, start: number): Fact => ({
    role,
    space,
    name: text.toLowerCase(),
    text,
    span: { start, end: start + text.length },
    encode: (name: string) => name,
  });
  const problem = (space: string, newName: string): string | undefined => {
    const facts = [
      fact(space, 'defines', 'One', 0),
      fact(space, 'defines', 'Two', 4),
      fact(space, 'refers', 'Three', 8),
    ];
    const file = { uri: 'file:///a', version: 1, facts, positions: TextDocument.create('', '', 1, 'One Two Three') };
    return takenProblem([file], facts[0]!, newName);
  };

  it('is not given where the two would be one', () => {
    assert.match(problem('rewrite-map-name', 'two') ?? '', /one called "two" already/);
    assert.match(problem('precondition-name', 'Two') ?? '', /already/);
  });

  it('is given in another letter case, where it is only referred to, and where two may be one', () => {
    assert.equal(problem('rewrite-map-name', 'ONE'), undefined);
    assert.equal(problem('tag-set-name', 'Three'), undefined);
    assert.equal(problem('host', 'Two'), undefined);
  });
});
