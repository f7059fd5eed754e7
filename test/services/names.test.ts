import assert from 'node:assert/strict';
import { nameProblem } from '../../server/src/services/names';

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
  ];
  for (const [space, name] of refused)
    it(`refuses ${JSON.stringify(name)} as ${space}`, () => assert.match(nameProblem(space, name) ?? '', /\.$/));

  const taken: readonly [string, string][] = [
    ['host', 'sql01.example.com'],
    ['database', 'eGActiveDB'],
    ['pool', 'Platform_MSSQL_Pool'],
    ['port', '65535'],
  ];
  for (const [space, name] of taken)
    it(`takes ${name} as ${space}`, () => assert.equal(nameProblem(space, name), undefined));
});
