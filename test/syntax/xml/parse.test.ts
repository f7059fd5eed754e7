import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseXml } from '../../../server/src/syntax/xml/parse';
import type { XmlElement } from '../../../server/src/syntax/xml/tree';
import { unmark } from '../../harness/marks';
import { anyDocument, anyEdit, documents, edited, elementsOf } from './documents';

/** `name="value"[text](children)` */
function outline(element: XmlElement): string {
  const attributes = element.attributes.map(({ name, value }) => ` ${name}=${value?.text ?? '?'}`).join('');
  const text = element.content.text.trim();
  const children = element.children.map(outline).join(' ');
  return `${element.name}${attributes}${text && `[${text}]`}${children && `(${children})`}`;
}

/** Broken insides of a pool: the only problem, marked, with what the pool is still read as. */
const mistakes: readonly (readonly [string, string, string])[] = [
  ['unclosed-element', '<⟦Url⟧ egid="1">jdbc:x\n    <User>u</User>', 'Url egid=1[jdbc:x] User[u]'],
  ['unclosed-element', '<⟦Url⟧>jdbc:x', 'Url[jdbc:x]'],
  ['mismatched-close', '<Url>jdbc:x</⟦Ulr⟧>\n    <User>u</User>', 'Url[jdbc:x] User[u]'],
  ['mismatched-close', '<Url>jdbc:x</⟦Password⟧>\n    <User>u</User>', 'Url[jdbc:x] User[u]'],
  ['mismatched-close', '<Url>jdbc:x</⟦url⟧>', 'Url[jdbc:x]'],
  ['stray-close', '<Url>jdbc:x</Url>⟦</Url>⟧\n    <User>u</User>', 'Url[jdbc:x] User[u]'],
  ['unterminated-tag', '⟦<Url⟧ egid="1"\n    <User>u</User>', 'Url egid=1 User[u]'],
  ['unterminated-tag', '⟦<Url⟧ eg\n    <User>u</User>', 'Url eg=? User[u]'],
  ['unterminated-tag', '⟦<Url⟧ egid="1" jdbc:sqlserver://a;c=d</Url>', 'Url egid=1[jdbc:sqlserver://a;c=d]'],
  ['unterminated-tag', '<User>u⟦</User⟧\n    <Url>x</Url>', 'User[u] Url[x]'],
  ['unterminated-tag', '<User>u⟦</Us⟧\n    <Url>x</Url>', 'User[u] Url[x]'],
  ['bad-name', '<User>u⟦</⟧\n    <Url>x</Url>', 'User[u] Url[x]'],
  ['bad-name', '⟦<⟧\n    <Url>x</Url>', ' Url[x]'],
  ['bad-name', '<⟦Us$er⟧>u</User>', 'Us$er[u]'],
  ['raw-less-than', '⟦<⟧<Url>x</Url>', ' Url[x]'],
  ['raw-less-than', '<User>a ⟦<⟧ b</User>', 'User[a < b]'],
  ['raw-less-than', '<User>a⟦<⟧3</User>', 'User[a<3]'],
  ['raw-less-than', '<User a="1 ⟦<⟧ 2"/>', 'User a=1 < 2'],
  [
    'unterminated-value',
    '<Url egid=⟦"1⟧>jdbc:x</Url>\n    <User egid="2">u</User>',
    'Url egid=1[jdbc:x] User egid=2[u]',
  ],
  ['unterminated-value', '<Url egid=⟦"1⟧\n    <User egid="2">u</User>', 'Url egid=1 User egid=2[u]'],
  ['unterminated-value', '<Url a=⟦"x⟧ b="y">u</Url>', 'Url a=x b=y[u]'],
  ['unterminated-value', '<Url a=⟦"x⟧\n b="y">u</Url>', 'Url a=x b=y[u]'],
  ['unterminated-value', '<Url a=⟦"x⟧/>\n<User>u</User>', 'Url a=x User[u]'],
  ['unquoted-value', '<Url egid=⟦1⟧>x</Url>', 'Url egid=1[x]'],
  ['unquoted-value', '<Url egid=⟦“1”⟧>x</Url>', 'Url egid=“1”[x]'],
  ['missing-value', '<Url ⟦egid⟧>x</Url>', 'Url egid=?[x]'],
  ['missing-value', '<Url ⟦egid=⟧>x</Url>', 'Url egid=?[x]'],
  ['missing-value', '<Url ⟦egid⟧"1">x</Url>', 'Url egid=1[x]'],
  ['missing-value', '<Url ⟦egid=⟧ a="1">x</Url>', 'Url egid=? a=1[x]'],
  ['missing-space', '<Url a="1"⟦b⟧="2">x</Url>', 'Url a=1 b=2[x]'],
  ['duplicate-attribute', '<Url a="1" ⟦a⟧="2">x</Url>', 'Url a=1 a=2[x]'],
  ['raw-ampersand', '<Url>a⟦&⟧b=c</Url>', 'Url[a&b=c]'],
  ['raw-ampersand', '<Url a="b⟦&⟧"/>', 'Url a=b&'],
  ['unknown-entity', '<Url>a⟦&nbsp;⟧</Url>', 'Url[a&nbsp;]'],
  ['bad-character-reference', '<Url>⟦&#0;⟧</Url>', 'Url[&#0;]'],
  ['bad-character-reference', '<Url>⟦&#65⟧</Url>', 'Url[&#65]'],
  ['bad-character', '<Url>a⟦\u0001\u0002⟧</Url>', 'Url[a\u0001\u0002]'],
  ['cdata-end-in-text', '<Url>a⟦]]>⟧</Url>', 'Url[a]]>]'],
  ['unterminated-cdata', '<Url>⟦<![CDATA[⟧a&b</Url><User>u</User>', 'Url[a&b] User[u]'],
  ['unterminated-comment', '⟦<!--⟧ the address\n    <Url>x</Url>', 'Url[x]'],
  ['unterminated-comment', '⟦<!--⟧ the address\n    <Url>x</Url><!-- b -->', 'Url[x]'],
  ['double-hyphen-in-comment', '<!-- a ⟦--⟧ b --><Url>x</Url>', 'Url[x]'],
  ['unterminated-instruction', '⟦<?⟧x\n    <Url>x</Url>', 'Url[x]'],
  ['misplaced-declaration', '⟦<?xml⟧ version="1.0"?><Url>x</Url>', 'Url[x]'],
  ['bad-name', '⟦<!ENTITY⟧ x "y"><Url>x</Url>', 'Url[x]'],
  ['doctype', '⟦<!DOCTYPE⟧ x><Url>x</Url>', 'Url[x]'],
];

describe('XML with one mistake', () => {
  for (const [code, marked, expected] of mistakes) {
    it(`${code}: ${JSON.stringify(marked)}`, () => {
      const { text, spans } = unmark(`<list>\n  <pool>\n    ${marked}\n  </pool>\n  <pool name="B"/>\n</list>`);
      const document = parseXml(text);
      assert.deepEqual(
        document.problems.map(problem => [problem.code, problem.span]),
        [[code, spans[0]]],
      );
      assert.equal(outline(document.root!), `list(pool(${expected}) pool name=B)`);
    });
  }

  const whole: readonly (readonly [string, string])[] = [
    ['no-root', '⟦⟧'],
    ['no-root', 'words⟦⟧'],
    ['second-root', '<a/><⟦b⟧/>'],
    ['text-outside-root', '<a/>\n⟦x y⟧ <!-- c --> z'],
    ['text-outside-root', '⟦x⟧<a/>'],
    ['misplaced-declaration', '\n⟦<?xml⟧ version="1.0"?><a/>'],
    ['unterminated-instruction', '⟦<?xml⟧ version="1.0">\n<a/>'],
    ['bad-declaration', '<?xml ⟦encoding="x"⟧?><a/>'],
    ['bad-declaration', '<?xml version="⟦one⟧"?><a/>'],
    ['mismatched-close', '<list>\n  <a/>\n</⟦pools⟧>\n'],
    ['unclosed-element', '<list>\n  <⟦pool⟧>\n    <a/>\n  <pool>\n    <a/>\n  </pool>\n</list>'],
  ];
  for (const [code, marked] of whole) {
    it(`${code}: ${JSON.stringify(marked)}`, () => {
      const { text, spans } = unmark(marked);
      assert.deepEqual(
        parseXml(text).problems.map(problem => [problem.code, problem.span]),
        [[code, spans[0]]],
      );
    });
  }

  it('names the other place', () => {
    const text = '<list><User a="1" a="2"></Usr></list>';
    const [duplicate, mismatch] = parseXml(text).problems;
    assert.deepEqual(duplicate!.other, { start: 12, end: 13 });
    assert.deepEqual([mismatch!.other, mismatch!.otherName, mismatch!.name], [{ start: 7, end: 11 }, 'User', 'Usr']);
  });
});

describe('XML as it is typed', () => {
  it('keeps every finished element of every prefix', () => {
    for (const text of Object.values(documents)) {
      const finished = [...elementsOf(parseXml(text))].filter(element => element.children.length === 0);
      for (let end = 0; end <= text.length; end++) {
        const document = parseXml(text.slice(0, end));
        const found = new Map([...elementsOf(document)].map(element => [element.start, element]));
        for (const element of finished) {
          if (element.end > end) continue;
          const again = found.get(element.start);
          assert.equal(again?.name, element.name);
          assert.equal(again?.end, element.end);
          assert.equal(again?.content.text, element.content.text);
        }
      }
    }
  });

  it('has places in the text that nest, whatever stands in it', () => {
    fc.assert(
      fc.property(anyDocument, fc.array(anyEdit, { maxLength: 6 }), (start, edits) => {
        const text = edits.reduce((before, edit) => edited(before, edit).text, start);
        const document = parseXml(text);
        for (const { span } of document.problems)
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
        for (const element of elementsOf(document)) checkPlaces(element, text);
      }),
      { numRuns: 500 },
    );
  });
});

function checkPlaces(element: XmlElement, text: string): void {
  const { start, end, startTag, endTag, contentSpan, nameSpan, name } = element;
  assert.ok(start < startTag.end && startTag.end <= contentSpan.start && contentSpan.end <= end && end <= text.length);
  assert.ok(contentSpan.start <= contentSpan.end && (!endTag || endTag.start === contentSpan.end));
  assert.equal(text.slice(nameSpan.start, nameSpan.end), name);
  let at = nameSpan.end;
  for (const attribute of element.attributes) {
    assert.ok(at <= attribute.nameSpan.start && attribute.span.end <= startTag.end);
    assert.equal(text.slice(attribute.nameSpan.start, attribute.nameSpan.end), attribute.name);
    if (attribute.value) assert.ok(attribute.value.span.end <= attribute.span.end);
    at = attribute.span.end;
  }
  at = contentSpan.start;
  for (const child of element.children) {
    assert.equal(child.parent, element);
    assert.ok(at <= child.start && child.end <= contentSpan.end);
    at = child.end;
  }
}

describe('XML of hostile size', () => {
  const many = 50_000;
  const texts: Readonly<Record<string, string>> = {
    'nested elements': '<a>'.repeat(many),
    'nested and closed': '<a>'.repeat(many) + '</a>'.repeat(many),
    'tags without end': '<a b="1" '.repeat(many),
    'values without end': '<a b="'.repeat(many),
    'end tags of nothing': `${'<a>'.repeat(many)}${'</b>'.repeat(many)}`,
    'comments without end': '<!--\n'.repeat(many),
    'comments in one': `${'<!-- '.repeat(many)}-->`,
    'CDATA without end': `<a>${'<![CDATA['.repeat(many)}`,
    'instructions without end': '<?a\n'.repeat(many),
    'document types': '<!DOCTYPE a [\n'.repeat(many),
    'raw less-than': `<a>${'< '.repeat(many)}</a>`,
    'values without quotes': `<a ${'b=1 '.repeat(many)}/>`,
    'end tags without end': '<a>'.repeat(many) + '</a '.repeat(many),
    ampersands: `<a>${'&'.repeat(many)}</a>`,
    attributes: `<a ${Array.from({ length: many }, (_, index) => `a${index}="1"`).join(' ')}/>`,
    'one long name': `<${'a'.repeat(many)}></${'b'.repeat(many)}>`,
    'unclosed siblings': `<list>\n${'  <a>x\n'.repeat(many)}</list>`,
  };
  for (const [what, text] of Object.entries(texts)) {
    it(`is read without pause or end of stack: ${what}`, () => {
      const document = parseXml(text);
      assert.equal(document.text, text);
      document.comments();
      document.elementAt(text.length >> 1);
      document.root?.content.spanOf(0, document.root.content.text.length);
    });
  }
});
