import assert from 'node:assert/strict';
import { poolMapTokenizer, type Token } from './harness/grammar';

describe('grammar of the pool map', () => {
  let tokens: (text: string) => Token[];

  before(async () => {
    tokens = await poolMapTokenizer();
  });

  /** The tokens inside connection URLs, scopes without their common end. */
  function urlTokens(text: string): string[] {
    return tokens(text)
      .filter(([, scope]) => scope.endsWith('.jdbc-url'))
      .map(([part, scope]) => `${part} ${scope.replace(/\.jdbc-url$/, '')}`);
  }

  it('tells the parts of a URL apart', () => {
    assert.deepEqual(urlTokens('<Url egid="1">jdbc:sqlserver://db1.example.com\\ECE:1433;encrypt=true;</Url>'), [
      'jdbc keyword.other.scheme',
      ': punctuation.separator.scheme',
      'sqlserver keyword.other.scheme',
      ': punctuation.separator.scheme',
      '// punctuation.separator.scheme',
      'db1.example.com entity.name.function.host',
      '\\ punctuation.separator.instance',
      'ECE entity.name.type.instance',
      ': punctuation.separator.port',
      '1433 constant.numeric.port',
      '; punctuation.terminator.property',
      'encrypt variable.parameter.property',
      '= keyword.operator.assignment',
      'true constant.language',
      '; punctuation.terminator.property',
    ]);
  });

  it('keeps separators inside braces in the value', () => {
    const found = urlTokens('<Url>jdbc:sqlserver://h;databaseName={a;b}}=c};lockTimeout=5</Url>').slice(6);
    assert.deepEqual(found, [
      '; punctuation.terminator.property',
      'databaseName variable.parameter.property',
      '= keyword.operator.assignment',
      '{ punctuation.definition.string.begin',
      'a;b string.quoted.other.braced',
      '}} constant.character.escape',
      '=c string.quoted.other.braced',
      '} punctuation.definition.string.end',
      '; punctuation.terminator.property',
      'lockTimeout variable.parameter.property',
      '= keyword.operator.assignment',
      '5 constant.numeric',
    ]);
  });

  it('knows entities in a URL', () => {
    const found = tokens('<Url>jdbc:sqlserver://h;databaseName=a&amp;b</Url>');
    assert.ok(found.some(([text, scope]) => text === 'amp' && scope === 'constant.character.entity.xml'));
    assert.ok(found.some(([text, scope]) => text === 'b' && scope === 'string.unquoted.value.jdbc-url'));
  });

  it('goes on as XML behind a URL, finished or not', () => {
    for (const url of [
      'jdbc:sqlserver://h',
      'jdbc:sqlserver://h;',
      'jdbc:sqlserver://h;a={b',
      'jdbc:sqlserver://h:;=',
    ]) {
      const last = tokens(`<Url>${url}</Url>\n<User>x</User>`).filter(([text]) => text === 'User');
      assert.deepEqual(last, [
        ['User', 'entity.name.tag.localname.xml'],
        ['User', 'entity.name.tag.localname.xml'],
      ]);
    }
  });

  it('reads a URL in CDATA, and over two lines', () => {
    assert.ok(urlTokens('<Url><![CDATA[jdbc:sqlserver://h;a=b]]></Url>').includes('b string.unquoted.value'));
    assert.ok(urlTokens('<Url>jdbc:sqlserver://h;\n  a=b</Url>').includes('a variable.parameter.property'));
  });

  it('leaves comments and other text alone', () => {
    assert.deepEqual(urlTokens('<!-- jdbc:sqlserver://h;a=b -->\n<User egid="1">jdbc</User>'), []);
  });
});
