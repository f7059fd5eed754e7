import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core/fix';
import { names } from '../../../server/src/kinds/web-config/names';
import { inRewrite } from '../../harness/web-config';
import { withCursor } from './cursor';

const file = (map: string) =>
  inRewrite(`<rules><rule name="r"><match url=".*" /><conditions><add input="{${map}:{URL}}" pattern="(.+)" /></conditions><action type="Rewrite" url="{C:1}{ToLower:{hosts:{URL}}}" /></rule></rules>
<outboundRules><rule name="o" preCondition="ishtml"><match filterByTags="CustomTags" customTags="Own" pattern="a" /></rule><preConditions><preCondition name="IsHTML" /></preConditions><customTags><tags name="Own" /></customTags></outboundRules>
<rewriteMaps><remove name="Hosts" /><rewriteMap name="Hosts" /></rewriteMaps>`);

/** The file after what stands at the cursor is renamed everywhere. */
function renamed(marked: string, to: string): string {
  const { model, text, offset } = withCursor(marked);
  const all = names(model);
  const target = all.find(({ span }) => span.start <= offset && offset <= span.end);
  assert.ok(target, 'there is no name');
  const same = all.filter(({ space, name }) => space === target.space && name === target.name);
  return applyEdits(
    text,
    same.map(({ span, encode }) => ({ span, newText: encode(to) })),
  );
}

describe('web-config names', () => {
  it('rename a map wherever it is asked, whatever the letter case', () => {
    const after = renamed(file('HO│STS'), 'R&D');
    assert.equal(after, file('R&amp;D').replace('{hosts:', '{R&amp;D:').replaceAll('name="Hosts"', 'name="R&amp;D"'));
  });

  it('rename a precondition and a set of tags', () => {
    const preCondition = renamed(file('Hosts').replace('name="IsHTML"', 'name="Is│HTML"'), 'Html');
    assert.ok(preCondition.includes('preCondition="Html"') && preCondition.includes('<preCondition name="Html"'));
    const tags = renamed(file('Hosts').replace('customTags="Own"', 'customTags="O│wn"'), 'Other');
    assert.ok(tags.includes('customTags="Other"') && tags.includes('<tags name="Other"'));
  });

  it('rename a rule where it is taken out too', () => {
    const rules = (name: string) =>
      inRewrite(`<rules><remove name="${name.toLowerCase()}" /><rule name="${name}" /></rules><outboundRules />`);
    assert.equal(renamed(rules('HTTPS').replace('"HTTPS"', '"HT│TPS"'), 'a & b'), rules('a &amp; b'));
  });

  it('are no functions and no back-references', () => {
    const { model } = withCursor(`│${file('Hosts')}`);
    assert.deepEqual([...new Set(names(model).map(({ name }) => name))].sort(), ['hosts', 'ishtml', 'o', 'own', 'r']);
  });
});
