import assert from 'node:assert/strict';
import fc from 'fast-check';
import { emptyConfig } from '../../../server/src/core/config';
import { applyEdits, fixAll, maxPasses } from '../../../server/src/core/fix';
import { analyze } from '../../../server/src/core/lint';
import { jdbcProperties } from '../../../server/src/domain/jdbc/data/properties';
import { urlText } from '../../harness/url-lines';

const secret = 'hunter2';
const config = { ...emptyConfig, alwaysOn: true };
const check = (text: string) => analyze({ kind: urlText, text, config });

const names = jdbcProperties.flatMap(({ name, synonyms }) => [name, ...synonyms]);
const values = [
  'true',
  'false',
  'yes',
  '1',
  '30',
  '999',
  '-1',
  'x',
  '',
  'strict',
  'ntlm',
  'ReadOnly',
  'Enabled',
  '{a;b}',
];
const taken = jdbcProperties.flatMap(property => property.values?.map(({ name }) => name) ?? []);
const item = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(fc.constantFrom(...names), fc.constantFrom(...values, ...taken)).map(p => p.join('=')),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('password', 'AADSecurePrincipalSecret', 'pwd', 'accessToken').map(n => `${n}=${secret}`),
  },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'aB1 =;{}:\\,/"\'\n😀'), maxLength: 8 }) },
);
const joint = fc.constantFrom(';', ';', ';', ';', ' ', '; ', '&', ';\n');
const flags = fc.constantFrom('', '[]', '[user]', '[user,password]');
const host = fc.constantFrom('h', 'h:1433', 'h\\I', 'h\\I:1433', '', 'h,1433', 'h:1433/db', '[::1]:1433', '10.0.0.1');
const line = fc
  .tuple(flags, host, fc.array(fc.tuple(joint, item), { maxLength: 7 }))
  .map(([given, server, items]) => `${given}jdbc:sqlserver://${server}${items.map(pair => pair.join('')).join('')}`);

describe('rules about connection URLs, on URLs of all sorts', () => {
  it('never throw, and every repair can be made', () => {
    fc.assert(
      fc.property(line, text => {
        const { findings, crashes } = check(text);
        assert.deepEqual(crashes, []);
        for (const { fix, suggestions } of findings)
          for (const { edits } of fix ? [fix, ...suggestions] : suggestions) applyEdits(text, edits);
      }),
      { numRuns: 2000 },
    );
  });

  it('come to an end with their fixes', () => {
    fc.assert(
      fc.property(line, text => {
        assert.ok(fixAll(text, fixed => check(fixed).findings).passes < maxPasses);
      }),
      { numRuns: 500 },
    );
  });

  it('never say a password', () => {
    fc.assert(
      fc.property(line, text => {
        for (const { message, data, fix, suggestions, ruleId } of check(text).findings) {
          const titles = [fix, ...suggestions].map(repair => repair?.title);
          assert.ok(!JSON.stringify([message, data, titles]).includes(secret), `${ruleId}: ${message}`);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
