import assert from 'node:assert/strict';
import { verifyConversion } from '../../server/src/services/verify-conversion';

const before = `<?xml version="1.0" encoding="UTF-8"?>
<!-- pools -->
<egpl><conn_pool_list>
  <connpool name="A">
    <User egid="3026">eGActiveDB</User>
    <Password egid="3027">36423441363</Password>
    <Url egid="3028">jdbc:sqlserver://ussuh23:1433;integratedSecurity=false;databaseName=R&amp;D;user=x;password={a;b}};c}</Url>
    <Other>1 &lt; 2</Other>
  </connpool>
</conn_pool_list></egpl>
`;

const after = before
  .replace('>eGActiveDB</User>', '></User>')
  .replace('>36423441363<', '><')
  .replace('=false', '=true')
  .replace(';user=x;password={a;b}};c}', '');

describe('verifyConversion', () => {
  it('agrees where only credentials differ', () => {
    assert.equal(verifyConversion(before, before), undefined);
    assert.equal(verifyConversion(before, after), undefined);
    assert.equal(verifyConversion(after, before), undefined);
  });

  it('takes an appended integratedSecurity and a filled self-closing node', () => {
    const bare = '<conn_pool_list><connpool name="A"><Url>jdbc:sqlserver://h</Url><User/></connpool></conn_pool_list>';
    const done = bare.replace('//h', '//h;integratedSecurity=true').replace('<User/>', '<User>SQL_LOGIN</User>');
    assert.equal(verifyConversion(bare, done), undefined);
  });

  for (const [name, from, to] of [
    ['a database', 'R&amp;D', 'R'],
    ['a server', 'ussuh23', 'other'],
    ['an attribute', 'egid="3026"', 'egid="1"'],
    ['another element', '1 &lt; 2', '1'],
    ['a comment', '<!-- pools -->', '<!-- pool -->'],
    ['white space', '  <connpool', ' <connpool'],
    ['a node', '<User egid="3026"></User>', ''],
    ['an element’s name', '<Other>1 &lt; 2</Other>', '<Others>1 &lt; 2</Others>'],
  ] as const)
    it(`notices a change of ${name}`, () => {
      assert.ok(after.includes(from));
      const said = verifyConversion(before, after.replace(from, to));
      assert.match(said ?? '', /^Something else than credentials would change: .+\.$/);
      assert.doesNotMatch(said!, /36423441363|a;b/);
    });

  it('notices a text that is not a pool’s', () => {
    const outside = '<a><User>x</User></a>';
    assert.ok(verifyConversion(outside, '<a><User></User></a>'));
  });

  it('notices that the result is not well-formed', () => {
    assert.match(verifyConversion(before, after.replace('</User>', '')) ?? '', /well-formed/);
  });

  it('says so where it cannot read the file', () => {
    const deep = `${'<a>'.repeat(2_000)}${'</a>'.repeat(2_000)}`;
    assert.match(verifyConversion(deep, deep) ?? '', /could not be verified/);
  });
});
