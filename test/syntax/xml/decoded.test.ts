import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../server/src/core/fix';
import { type Decoded, replaceIn } from '../../../server/src/syntax/decoded';
import { parseXml } from '../../../server/src/syntax/xml/parse';
import { documents, elementsOf } from './documents';

function attributeOf(text: string): Decoded {
  return parseXml(text).root!.attribute('a')!.value!;
}

function contentOf(text: string): Decoded {
  return parseXml(text).root!.content;
}

/** What stands in the source for each character. */
function sources(text: string, { text: read, spanOf }: Decoded, value: Decoded): string[] {
  return Array.from({ length: read.length }, (_, index) => {
    const { start, end } = spanOf.call(value, index, index + 1);
    return text.slice(start, end);
  });
}

describe('XML values', () => {
  const attributes: readonly (readonly [string, string, readonly string[]])[] = [
    ['x&amp;y', 'x&y', ['x', '&amp;', 'y']],
    ['&lt;&gt;&quot;&apos;', '<>"\'', ['&lt;', '&gt;', '&quot;', '&apos;']],
    ['&#65;&#x42;&#10;', 'AB\n', ['&#65;', '&#x42;', '&#10;']],
    ['&#x1F4A9;', '\u{1F4A9}', ['&#x1F4A9;', '&#x1F4A9;']],
    ['a\tb\nc\r\nd\re', 'a b c d e', ['a', '\t', 'b', '\n', 'c', '\r\n', 'd', '\r', 'e']],
    ['&x;&', '&x;&', ['&x;', '&x;', '&x;', '&']],
  ];
  for (const [raw, expected, pieces] of attributes) {
    it(`are read from an attribute: ${JSON.stringify(raw)}`, () => {
      const text = `<x a="${raw}"/>`;
      const value = attributeOf(text);
      assert.equal(value.text, expected);
      if (raw !== '&x;&') assert.deepEqual(sources(text, value, value), pieces);
      assert.equal(text.slice(value.span.start, value.span.end), raw);
    });
  }

  const contents: readonly (readonly [string, string, readonly string[]])[] = [
    ['a&amp;b', 'a&b', ['a', '&amp;', 'b']],
    ['a\r\nb\rc\nd\te', 'a\nb\nc\nd\te', ['a', '\r\n', 'b', '\r', 'c', '\n', 'd', '\t', 'e']],
    ['<![CDATA[&<\r\n]]]]>', '&<\n]]', ['&', '<', '\r\n', ']', ']']],
    ['a<!-- b -->c<?d?>e', 'ace', ['a', 'c', 'e']],
    ['a<b>c</b>d&lt;<b/>', 'ad<', ['a', 'd', '&lt;']],
    ['\u{1F4A9}', '\u{1F4A9}', ['\ud83d', '\udca9']],
  ];
  for (const [raw, expected, pieces] of contents) {
    it(`are read from between tags: ${JSON.stringify(raw)}`, () => {
      const text = `<x>${raw}</x>`;
      const value = contentOf(text);
      assert.equal(value.text, expected);
      assert.deepEqual(sources(text, value, value), pieces);
      assert.equal(text.slice(value.span.start, value.span.end), raw);
    });
  }

  it('have a place before each character and behind the last', () => {
    assert.deepEqual(contentOf('<x>&lt;a</x>').spanOf(1, 1), { start: 7, end: 7 });
    assert.deepEqual(contentOf('<x>&lt;a</x>').spanOf(2, 2), { start: 8, end: 8 });
    assert.deepEqual(contentOf('<x>a&lt;</x>').spanOf(2, 2), { start: 8, end: 8 });
    assert.deepEqual(contentOf('<x></x>').spanOf(0, 0), { start: 3, end: 3 });
    assert.deepEqual(contentOf('<x><!-- --></x>').spanOf(0, 0), { start: 3, end: 3 });
    assert.deepEqual(attributeOf('<x a=""/>').spanOf(0, 0), { start: 6, end: 6 });
  });

  it('are read as what they are written for, whatever it is', () => {
    const places = [
      '<x a="v"/>',
      "<x a='v&amp;'/>",
      '<x a=v />',
      '<x>v</x>',
      '<x>v&amp;w</x>',
      '<x><![CDATA[v]]></x>',
      '<x> <![CDATA[v]]>\n</x>',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.array(fc.constantFrom(...'ab&<>"\'];= \t\n\r', ']]>', 'é', '\u{1F4A9}')),
        (place, parts) => {
          const wanted = parts.join('');
          const before = parseXml(place).root!;
          const value = before.attribute('a')?.value ?? before.content;
          const text = applyEdits(place, [replaceIn(value, 0, value.text.length, wanted)]);
          const document = parseXml(text);
          if (place === '<x a=v />' && wanted === '') return;
          const after = document.root!.attribute('a')?.value ?? document.root!.content;
          const read = place.includes(' <![CDATA[') ? after.text.slice(1, -1) : after.text;
          assert.equal(read, place.includes('CDATA') ? wanted.replace(/\r\n?/g, '\n') : wanted);
          assert.deepEqual(
            document.problems.map(problem => problem.code),
            place === '<x a=v />' ? ['unquoted-value'] : [],
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('change only where they are told to', () => {
    const text = '<x>a&amp;b;c&#65;d</x>';
    const value = contentOf(text);
    assert.equal(applyEdits(text, [replaceIn(value, 1, 4, '<')]), '<x>a&lt;c&#65;d</x>');
    assert.equal(applyEdits(text, [replaceIn(value, 5, 6, '')]), '<x>a&amp;b;cd</x>');
  });

  it('are found whatever the letter case of their names', () => {
    const { root } = parseXml('<List><POOL Name="1" name="2"/><pool/></List>');
    assert.equal(root!.childrenNamed('Pool').length, 2);
    assert.equal(root!.child('pool')!.attribute('NAME')!.value!.text, '1');
    assert.equal(root!.child('none'), undefined);
  });

  it('tell the declaration and the comments', () => {
    const document = parseXml(documents['all of XML']!);
    const { declaration, text } = document;
    assert.equal(declaration!.encoding, 'UTF-8');
    assert.equal(text.slice(declaration!.encodingSpan!.start, declaration!.encodingSpan!.end), 'UTF-8');
    assert.deepEqual(
      document.comments().map(({ start, end }) => text.slice(start, end)),
      ['<!-- one -->', '<!---->', '<!-- two -->'],
    );
    assert.deepEqual(parseXml(documents['web.config']!).declaration!.span, { start: 1, end: 22 });
    assert.equal(parseXml('<a/>').declaration, undefined);
  });

  it('stand on the same characters with every line end', () => {
    for (const text of Object.values(documents)) {
      const unix = [...elementsOf(parseXml(text))];
      const dos = [...elementsOf(parseXml(text.replaceAll('\n', '\r\n')))];
      assert.deepEqual(
        dos.map(element => [element.name, element.content.text]),
        unix.map(element => [element.name, element.content.text]),
      );
    }
  });
});
