import assert from 'node:assert/strict';
import { type Token, tokenizer } from './harness/grammar';

describe('grammar of web.config', () => {
  let tokens: (text: string) => Token[];

  before(async () => {
    tokens = await tokenizer('web-config');
  });

  /** What is coloured inside attributes, scopes without their common end. */
  function inside(text: string): string[] {
    return tokens(text)
      .filter(([, scope]) => scope.endsWith('.web-config') && !scope.startsWith('meta.'))
      .map(([part, scope]) => `${part} ${scope.replace(/\.web-config$/, '')}`);
  }

  it('tells the parts of a pattern apart', () => {
    assert.deepEqual(inside('<match url="^a\\.(b|[c-d]+)$" ignoreCase="true" />'), [
      '^ keyword.control.anchor.regexp',
      '\\. constant.character.escape.regexp',
      '( punctuation.definition.group.regexp',
      '| keyword.operator.or.regexp',
      '[ punctuation.definition.character-class.regexp',
      'c-d constant.other.character-class.set.regexp',
      '] punctuation.definition.character-class.regexp',
      '+ keyword.operator.quantifier.regexp',
      ') punctuation.definition.group.regexp',
      '$ keyword.control.anchor.regexp',
    ]);
  });

  it('tells the parts of a template apart, nested ones too', () => {
    const found = inside('<action type="Rewrite" url="https://{HTTP_HOST}/{ToLower:{R:1}}{Map:{C:0}}" />');
    for (const part of [
      'HTTP_HOST variable.other.server',
      'ToLower support.function',
      'R keyword.other.back-reference',
      '1 constant.numeric.back-reference',
      'Map entity.name.function.map',
      'C keyword.other.back-reference',
    ])
      assert.ok(found.includes(part), `${part} is not among ${found.join(', ')}`);
  });

  it('colours a pattern in single quotes and over lines, and goes on as XML behind it', () => {
    const text = "<add input='{URL}'\n  pattern='a|b' /><rule name=\"x\" />";
    assert.ok(inside(text).includes('| keyword.operator.or.regexp'));
    assert.ok(inside(text).includes('URL variable.other.server'));
    assert.ok(tokens(text).some(([part, scope]) => part === 'rule' && scope === 'entity.name.tag.localname.xml'));
  });

  it('knows entities in both, and ends an unfinished one with its value', () => {
    const found = tokens('<add input="{A" pattern="[a&amp;" /><rule name="x" />');
    assert.ok(found.some(([part, scope]) => part === 'amp' && scope === 'constant.character.entity.xml'));
    assert.ok(found.some(([part, scope]) => part === 'rule' && scope === 'entity.name.tag.localname.xml'));
  });

  it('leaves comments and other values alone', () => {
    assert.deepEqual(inside('<!-- <match url="a|b" /> -->\n<add name="a|b" value="{x}" />\n<rule name="(a)" />'), []);
  });
});
