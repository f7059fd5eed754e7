import assert from 'node:assert/strict';
import { findPlaceholders } from '../../server/src/domain/placeholders';

const placeholdersIn = (text: string): string[] => findPlaceholders(text).map(found => found.text);

describe('placeholders', () => {
  for (const text of ['YOUR_STATE', 'YOUR-DOMAIN', 'HOST', '<server name>', '$' + '{host}', 'changeme', 'CONTEXT_ROOT'])
    it(`finds ${text} as a word`, () => {
      assert.deepEqual(placeholdersIn(text), [text]);
      assert.deepEqual(placeholdersIn(`a ${text};b`), [text]);
    });

  for (const text of [
    'YOURS',
    'Your_State',
    'YOUR',
    'YOUR_STATE.example.com',
    'host',
    'HOST01',
    'hosting',
    'a < b',
    'MY_YOUR_X',
  ])
    it(`leaves ${text} alone`, () => assert.deepEqual(placeholdersIn(text), []));
});
