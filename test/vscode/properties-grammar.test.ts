import assert from 'node:assert/strict';
import { type Token, tokenizer } from './harness/grammar';

describe('grammar of .properties files', () => {
  let tokens: (text: string) => Token[];

  before(async () => {
    tokens = await tokenizer('java-properties', 'source.java-properties');
  });

  /** The tokens with their scopes, without the common end and what has none of its own. */
  function read(text: string): string[] {
    return tokens(text)
      .filter(([part, scope]) => part !== '' && scope !== 'source.java-properties')
      .map(([part, scope]) => `${part}|${scope.replace(/\.java-properties$/, '')}`);
  }

  it('tells key, separator and value apart', () => {
    for (const separator of ['=', ' = ', ':', ' ', '\t'])
      assert.deepEqual(read(`ACT_DB_NAME${separator}eGActiveDB`), [
        'ACT_DB_NAME|variable.other.property',
        `${separator}|keyword.operator.assignment`,
        'eGActiveDB|string.unquoted',
      ]);
    assert.deepEqual(read('a=b=c').slice(2), ['b|string.unquoted', '=|string.unquoted', 'c|string.unquoted']);
    assert.deepEqual(read('key'), ['key|variable.other.property']);
  });

  it('knows comments, and that nothing goes on behind one', () => {
    assert.deepEqual(read('  # a \\\nb=1').slice(-3), [
      'b|variable.other.property',
      '=|keyword.operator.assignment',
      '1|constant.numeric',
    ]);
    assert.ok(read('! x').every(token => token.includes('comment')));
    assert.ok(!read('a=b # c').some(token => token.includes('comment')));
  });

  it('colours escapes by what Java does with them', () => {
    assert.deepEqual(read('p=D:\\\\ECE\\t\\u0041').slice(2), [
      'D|string.unquoted',
      ':|string.unquoted',
      '\\\\|constant.character.escape',
      'ECE|string.unquoted',
      '\\t|constant.character.escape',
      '\\u0041|constant.character.escape',
    ]);
    assert.ok(read('p=D:\\ECE').includes('\\E|invalid.deprecated.escape'));
    assert.ok(read('p=\\utility').includes('\\u|invalid.illegal.escape'));
    assert.ok(read('a\\ b=c')[1]!.startsWith('\\ |constant.character.escape'));
  });

  it('goes on in the next line behind a backslash', () => {
    for (const text of ['a=b\\\n  c=d', 'a = \\\n  c=d', 'a=b\\\n  x\\\n  c=d']) {
      const found = read(text);
      assert.ok(
        found.some(token => token.endsWith('punctuation.separator.continuation')),
        text,
      );
      assert.equal(found.filter(token => token.endsWith('variable.other.property')).length, 1, text);
    }
    assert.equal(read('a=b\\\\\nc=d').filter(token => token.endsWith('variable.other.property')).length, 2);
    assert.equal(read('a=b\\\n  c\nd=e').filter(token => token.endsWith('variable.other.property')).length, 2);
  });

  it('knows booleans, numbers, URLs and blanks at the end', () => {
    assert.ok(read('a=true').includes('true|constant.language'));
    assert.ok(read('a=1433').includes('1433|constant.numeric'));
    assert.ok(
      read('a=jdbc:sqlserver://sql.example.com:1433').includes('sql.example.com|entity.name.function.host.jdbc-url'),
    );
    assert.ok(read('a=b  ').includes('  |invalid.deprecated.trailing-blank'));
  });
});
