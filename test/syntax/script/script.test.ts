// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are pieces of JavaScript
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../server/src/core/fix';
import { openBrackets } from '../../../server/src/syntax/script/brackets';
import { globalNames, readGlobal } from '../../../server/src/syntax/script/global-variable';
import { findOddQuotes } from '../../../server/src/syntax/script/odd-quotes';
import { parseScript } from '../../../server/src/syntax/script/script';
import { decodeString, encodeString } from '../../../server/src/syntax/script/string-literal';

const straight = (text: string): string => applyEdits(text, findOddQuotes(text).edits);

describe('odd quotes', () => {
  const table: [string, string][] = [
    ['a = “b”;', 'a = "b";'],
    ['a = “b";', 'a = "b";'],
    ["a = “b';", "a = 'b';"],
    ['a = "b”;', 'a = "b";'],
    ['a = ‘‘b’’;', 'a = "b";'],
    ['a = “b” + “c”;', 'a = "b" + "c";'],
    ['f(“a”, ‘b’)', 'f("a", \'b\')'],
    ['a = “it’s”;', 'a = "it’s";'],
    ['a = “b; // c', 'a = "b; // c"'],
    ['a = “b;\nc = "d";', 'a = "b";\nc = "d";'],
    ['a = “say "b"”;', 'a = \'say "b"\';'],
    ['// “a”\n/* ‘b’ */ "‘c’" `“d”`', '// “a”\n/* ‘b’ */ "‘c’" `“d”`'],
    ['a = &ldquo;b&rdquo;;', 'a = "b";'],
    ['a = “”;', 'a = "";'],
    ['a = “', 'a = “'],
  ];
  for (const [text, expected] of table)
    it(`${text} is meant as ${expected}`, () => assert.equal(straight(text), expected));
});

describe('strings of JavaScript', () => {
  const read = (raw: string, quote = '"'): string => decodeString(raw, 0, quote).text;

  it('are read with their escapes', () => {
    assert.equal(read('a\\n\\x41\\u0042\\u{1F600}\\q\\\\\\\n\\0\\101'), 'a\nAB😀q\\\0A');
    assert.equal(read('a\r\nb', '`'), 'a\nb');
    assert.equal(read('\\u12'), 'u12');
  });

  it('have a place for every character', () => {
    const raw = 'a\\u0042c';
    const value = decodeString(raw, 10, '"');
    assert.deepEqual(
      [value.spanOf(1, 2), value.spanOf(2, 3)],
      [
        { start: 11, end: 17 },
        { start: 17, end: 18 },
      ],
    );
    assert.deepEqual(value.spanOf(3, 3), { start: 18, end: 18 });
  });

  it('are written so that they are read again', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('"', "'", '`'), (text, quote) => {
        assert.equal(read(encodeString(text, quote), quote), text);
      }),
    );
  });
});

describe('scripts', () => {
  it('name their variables', () => {
    const script = parseScript('var a = "1", b; let c = `x`; d = 2; function e() {}');
    assert.deepEqual(
      globalNames(script).map(({ name, value }) => [name, value?.type]),
      [
        ['a', 'string'],
        ['b', undefined],
        ['c', 'string'],
        ['d', 'number'],
      ],
    );
  });

  it('have places behind straightened quotes and missing ones', () => {
    const text = 'var a = &quot;b&quot;; var c = “d”; var e = “f\nvar g = "h";';
    for (const { name, span, value } of globalNames(parseScript(text))) {
      assert.equal(text.slice(span.start, span.end), name);
      assert.ok(value?.type === 'string');
      assert.equal(text.slice(value.value.span.start, value.value.span.end), value.value.text);
    }
  });

  it('tell brackets that stay open', () => {
    assert.deepEqual(openBrackets('{ ( [ ] `${ "}" '), [0, 2, 10]);
  });

  it('have comments, also when they are broken', () => {
    const text = '// a\nvar x = ; // b\n/* c */ y( // d';
    assert.deepEqual(
      parseScript(text).lineComments.map(({ start, end }) => text.slice(start, end)),
      ['// a', '// b', '// d'],
    );
  });

  it('survive any nesting and length', () => {
    for (const open of ['(', '[', '{', 'a+', '!', '`${', 'f(', 'a=', 'if(a)', '“', '/*', '"\\', "`'", '"a']) {
      const script = parseScript(open.repeat(10_000));
      readGlobal(script, 'a');
      globalNames(script);
    }
    const sum = parseScript(`var a = ${'"x" + '.repeat(1000)}"y";`);
    assert.equal(readGlobal(sum, 'a').value?.type, 'string');
  });
});
