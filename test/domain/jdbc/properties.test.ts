import assert from 'node:assert/strict';
import {
  formerProperties,
  jdbcProperties,
  otherSpelling,
  otherSpellings,
  propertyNamed,
} from '../../../server/src/domain/jdbc/data/properties';
import { isSecretName } from '../../../server/src/domain/jdbc/secrets';

describe('the table of connection properties', () => {
  it('names each property once, in any letter case', () => {
    const names = jdbcProperties.flatMap(({ name, synonyms }) => [name, ...synonyms]).map(name => name.toLowerCase());
    assert.equal(new Set(names).size, names.length);
    assert.equal(propertyNamed('DATABASE')?.name, 'databaseName');
    assert.equal(propertyNamed('database Name'), undefined);
    assert.equal(propertyNamed('transparentnetworkipresolution')?.name, 'TransparentNetworkIPResolution');
  });

  for (const { name, type, values, range, effect, note, default: given } of jdbcProperties) {
    it(`${name}: default, values and range fit its type, its effect is a sentence`, () => {
      assert.equal(values !== undefined, type === 'enum');
      assert.equal(range !== undefined, type === 'int');
      if (type === 'boolean') assert.match(given, /^(true|false)$/);
      if (values && given) assert.ok(values.some(value => value.name.toLowerCase() === given.toLowerCase()));
      if (range) {
        const number = Number(given);
        assert.ok((number >= range.min && number <= range.max) || range.also?.includes(number));
      }
      assert.match(effect, /^[A-Z].*\.$/);
      if (note) assert.match(note, /\.$/);
    });
  }

  it('other spellings and former properties are no names of the driver, and lead to one', () => {
    for (const { name, property } of otherSpellings) {
      assert.equal(propertyNamed(name), undefined, name);
      assert.equal(propertyNamed(property)?.name, property);
      assert.equal(otherSpelling(name.toUpperCase().replaceAll(' ', ''))?.property, property);
    }
    for (const { name } of formerProperties) assert.equal(propertyNamed(name), undefined);
  });

  it('knows secrets by the table, or by the look of a name', () => {
    for (const name of ['password', 'PWD', 'trustStorePassword', 'keyStoreSecret', 'accessToken', 'passwrod', 'apiKey'])
      assert.ok(isSecretName(name), name);
    for (const name of ['user', 'keyStoreLocation', 'databaseName', 'uid']) assert.ok(!isSecretName(name), name);
  });
});
