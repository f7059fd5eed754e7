import assert from 'node:assert/strict';
import { parseXml } from '../../../server/src/syntax/xml/parse';
import { uncursor } from '../../harness/marks';
import { documents, elementsOf } from './documents';

/** Texts with a cursor, and what it is in: the place, the element and the attribute. */
const cursors: readonly (readonly [string, string])[] = [
  ['<a>│</a>', 'text a'],
  ['<a>x│y</a>', 'text a'],
  ['│<a></a>', 'text'],
  ['<a></a>│', 'text'],
  ['<│a></a>', 'tag-name a'],
  ['<a│></a>', 'tag-name a'],
  ['<a │></a>', 'tag a'],
  ['<a │b="1"></a>', 'attribute-name a b'],
  ['<a b│="1"></a>', 'attribute-name a b'],
  ['<a b=│"1"></a>', 'tag a'],
  ['<a b="│1"></a>', 'attribute-value a b'],
  ['<a b="1│"></a>', 'attribute-value a b'],
  ['<a b="1"│></a>', 'tag a'],
  ['<a b="│', 'attribute-value a b'],
  ['<a b="1" │', 'tag a'],
  ['<a b="1" c│', 'attribute-name a c'],
  ['<a b="1" c│\n  <d/></a>', 'attribute-name a c'],
  ['<a><│</a>', 'tag-name '],
  ['<a>\n  <│\n  <b/></a>', 'tag-name '],
  ['<a><│b</a>', 'tag-name b'],
  ['<a></│a>', 'closing tag-name a'],
  ['<a></a│>', 'closing tag-name a'],
  ['<a><│/a>', 'tag a'],
  ['<a></│', 'closing tag-name a'],
  ['<a></a│', 'closing tag-name a'],
  ['<a></xyz│', 'closing tag-name a'],
  ['<a><b/>│<c/></a>', 'text a'],
  ['<a><b>│</a>', 'text b'],
  ['<a><!-- │ --></a>', 'comment a'],
  ['<a><!-- -->│</a>', 'text a'],
  ['<a><!-- │', 'comment a'],
  ['<a><![CDATA[│]]></a>', 'cdata a'],
  ['<?x │?><a/>', 'instruction'],
  ['<!DOCTYPE │a><a/>', 'doctype'],
  ['<a b="1"/│>', 'tag a'],
  ['<a b="1"/>│', 'text'],
];

describe('XML place at an offset', () => {
  for (const [marked, expected] of cursors) {
    it(`${JSON.stringify(marked)} is ${expected}`, () => {
      const { text, offset } = uncursor(marked);
      const place = parseXml(text).placeAt(offset);
      const closing = place.in === 'tag-name' && place.closing ? 'closing ' : '';
      const attribute = 'attribute' in place ? ` ${place.attribute.name}` : '';
      assert.equal(`${closing}${place.in}${place.element ? ` ${place.element.name}` : ''}${attribute}`, expected);
    });
  }

  it('is in the innermost element around it', () => {
    for (const text of Object.values(documents)) {
      const document = parseXml(text);
      for (let offset = 0; offset <= text.length; offset++) {
        const around = [...elementsOf(document)].filter(({ start, end }) => start < offset && offset < end);
        assert.ok(document.elementAt(offset) === around.at(-1), `${offset}`);
      }
    }
  });
});
