import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isElsewhere } from '../../../server/src/core/span';
import type { Included } from '../../../server/src/syntax/openssl-conf/open-files';
import { parseConf } from '../../../server/src/syntax/openssl-conf/parse';
import type { ConfFile } from '../../../server/src/syntax/openssl-conf/tree';
import { encodeValue } from '../../../server/src/syntax/openssl-conf/value';

/** `section: name=value | …` for each section that holds something. */
function shown(file: ConfFile): string[] {
  return [...file.sections.values()]
    .filter(({ entries }) => entries.size > 0)
    .map(({ name, entries }) => `${name}: ${[...entries.values()].map(e => `${e.name}=${e.value.text}`).join(' | ')}`);
}

const problems = (file: ConfFile) =>
  file.problems.map(({ code, span }) => `${code} "${file.text.slice(span.start, span.end)}"`);

const oneFile = (text: string): Included => ({ isFolder: false, texts: [{ text }] });

/** Text, what OpenSSL 3.0 holds of it, and where it gives up. */
const cases: readonly [text: string, sections: readonly string[], problems?: readonly string[]][] = [
  ['a = b\n[ s ]\nc=d', ['default: a=b', 's: c=d']],
  ['[ my dn ] rest\nx=1', ['my dn: x=1']],
  ['[]\nx=1', [': x=1']],
  ['[v3_req # x]\na=1', ['v3_req: a=1'], ['missing-close-square-bracket "[v3_req"']],
  ['["dn"]', [], ['missing-close-square-bracket "["dn"]"']],
  ['[s]\na=1\n[t]\n[s]\nb=2\na=3', ['s: b=2 | a=3']],
  ['[s]\nt::a = 1', ['t: a=1']],
  ['; text', [], ['missing-equal-sign "; text"']],
  [';a=b', ['default: ;a=b']],
  ['two words = 1', [], ['missing-equal-sign "two words = 1"']],
  ['CN = a#b', ['default: CN=a']],
  ['CN = a\\#b', ['default: CN=a#b']],
  ["O = Joe's Shop # x\nb=1", ['default: O=Joes Shop # x | b=1']],
  ['a = "b"c\'d\'`e`', ['default: a=bcde']],
  ['a = "b""c"', ['default: a=bc']],
  ['a = "$x\\"y"', ['default: a=$x"y']],
  ['a = C:\\temp\\new\\req', ['default: a=C:\temp\new\req']],
  ['a = == b', ['default: a=== b']],
  ['a =', ['default: a=']],
  ['a = one \\\n  two', ['default: a=one   two']],
  ['# comment \\\nsan = x\nb=1', ['default: b=1']],
  ['a = one \\ \nb=2', ['default: a=one  | b=2']],
  ['a = \\\\\nb=2', ['default: a=\\ | b=2']],
  ['a = end\\', ['default: a=end']],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the syntax of OpenSSL
  ['a=1\nb=${a}$a$(a)', ['default: a=1 | b=111']],
  ['[s]\na=1\n[t]\nb=$s::a', ['s: a=1', 't: b=1']],
  ['a=1\n[t]\nb=$a', ['default: a=1', 't: b=1']],
  ['b=$a', ['default: b='], ['variable-has-no-value "$a"']],
  ['p = pa$$word', ['default: p=pa'], ['variable-has-no-value "$"']],
  ['b = ${a', ['default: b='], ['no-close-brace "${a"']],
  ['b = $ENV::NOWHERE/x', ['default: b=$ENV::NOWHERE/x'], ['environment-variable "$ENV::NOWHERE"']],
  ['my=1\na = $my-host', ['default: my=1 | a=1-host']],
  ['.pragma dollarid:on\na$b = $c', ['default: a$b=$c']],
  ['.pragma = abspath:maybe', [], ['invalid-pragma ".pragma = abspath:maybe"']],
  ['.pragma = abspath:on\n.include x.cnf', [], ['relative-path ".include x.cnf"']],
  ['include x.cnf', [], ['missing-equal-sign "include x.cnf"']],
  ['.include nowhere.cnf\na=1', ['default: a=1']],
  ['\uFEFFa=1', ['default: a=1']],
  ['a = b\r\n[s]\r\nc = d\r\n', ['default: a=b', 's: c=d']],
  ['a = b\rc = d', ['default: a=b\rc = d']],
  ['a = \u00A0b\u00A0', ['default: a=\u00A0b\u00A0']],
];

describe('OpenSSL configuration', () => {
  for (const [text, sections, expected = []] of cases) {
    it(JSON.stringify(text), () => {
      const file = parseConf(text);
      assert.deepEqual(shown(file), sections);
      assert.deepEqual(problems(file), expected);
    });
  }

  it('refuses what grows beyond 64 KB, as OpenSSL does', () => {
    const text = `a = ${'x'.repeat(40_000)}\nb = $a$a`;
    assert.deepEqual(problems(parseConf(text)), ['expansion-too-long "$a"']);
    assert.deepEqual(problems(parseConf(`a = ${'x'.repeat(40_000)}\nb = $a`)), []);
  });

  it('reads what is included, in its place', () => {
    const include = (path: string) => (path === 'dir/x.cnf' ? oneFile('[s]\na = 1') : 'missing');
    const file = parseConf('.pragma includedir:dir\n.include = x.cnf\nb = $a', { include });
    assert.deepEqual(shown(file), ['s: a=1 | b=1']);
  });

  it('reads the files of a folder in turn, the next one where any file ends', () => {
    const there: Readonly<Record<string, Included>> = {
      d: { isFolder: true, texts: ['a=1\n.include x\nb=2', '.include d\nc=3'].map(text => ({ text })) },
      x: oneFile('x=0'),
    };
    const file = parseConf('.include d\nz=9', { include: path => there[path] ?? 'missing' });
    assert.deepEqual(shown(file), ['default: a=1 | x=0 | c=3 | b=2 | z=9']);
  });

  it('knows what it does not know', () => {
    const found = (text: string, include?: () => Included | 'missing' | undefined) => {
      const { includes } = parseConf(text, include ? { include } : {});
      return includes.map(of => `${of.path} ${of.found}${of.isPartial ? ' in part' : ''}`);
    };
    assert.deepEqual(found('.include x'), ['x unknown']);
    assert.deepEqual(
      found('.include x', () => 'missing'),
      ['x missing'],
    );
    assert.deepEqual(
      found('.include x', () => undefined),
      ['x unknown'],
    );
    assert.deepEqual(
      found('.include x', () => oneFile('a=1')),
      ['x read'],
    );
    let depth = 0;
    const nested = found('.include x', () => (depth++ === 0 ? oneFile('.include y') : 'missing'));
    assert.deepEqual(nested, ['x read in part']);
  });

  it('reads bytes: a NUL ends what is read, and a long line is read in parts', () => {
    assert.deepEqual(shown(parseConf('a = b\0c\nd = e')), ['default: a=bd = e']);
    assert.deepEqual(shown(parseConf('a = b\n\0\nc = d')), ['default: a=b']);
    const value = (text: string, encoding: 'utf-8' | 'iso-8859-1' = 'utf-8') =>
      parseConf(text, { encoding }).sections.get('default')!.entries.get('a')!.value.text;
    // What is read at once may end anywhere in a line; only a carriage return there ends the line.
    for (const length of [504, 505, 506, 507])
      assert.equal(value(`a = ${'x'.repeat(length)}\\\nb`), `${'x'.repeat(length)}b`);
    assert.equal(value(`a = ${'x'.repeat(505)}\r\nb = c`), 'x'.repeat(505));
    assert.equal(value(`a = ${'x'.repeat(505)}\rb = c`), 'x'.repeat(505));
    assert.equal(value(`a = ${'x'.repeat(504)}\rb = c`), `${'x'.repeat(504)}\rb = c`);
    const wide = `a = ${'ü'.repeat(252)}x\rb = c`;
    assert.equal(value(wide), `${'ü'.repeat(252)}x`);
    assert.equal(value(wide, 'iso-8859-1'), `${'ü'.repeat(252)}x\rb = c`);
  });

  it('keeps the bytes of an included file in another encoding', () => {
    const read = (encoding: 'utf-8' | 'iso-8859-1', other: 'utf-8' | 'iso-8859-1') => {
      const texts = [{ text: 'a = ü', encoding: other }];
      const file = parseConf('.include x', { encoding, include: () => ({ isFolder: false, texts }) });
      return file.sections.get('default')!.entries.get('a')!.value.text;
    };
    assert.equal(read('utf-8', 'utf-8'), 'ü');
    assert.equal(read('utf-8', 'iso-8859-1'), '\uDCFC');
    assert.equal(read('iso-8859-1', 'utf-8'), 'Ã¼');
  });

  it('ends where a file includes itself', () => {
    const file = parseConf('.include x\na=1', { include: () => oneFile('.include x\nb=2') });
    assert.deepEqual(shown(file), ['default: b=2 | a=1']);
  });

  it('tells where a file is included that has a problem', () => {
    const read = parseConf('a=1\n.include x', { include: () => oneFile('no equal sign') });
    assert.deepEqual(
      read.problems.map(({ code, span }) => [code, isElsewhere(span)]),
      [['missing-equal-sign', true]],
    );
    assert.deepEqual(
      read.includes.map(({ span, problem }) => [read.text.slice(span.start, span.end), problem]),
      [['.include x', 'missing-equal-sign']],
    );
  });

  it('knows where each character of a value comes from', () => {
    const text = 'x = 12\na = "b"\\n$x \\\n c # d';
    const { value } = parseConf(text).sections.get('default')!.entries.get('a')!;
    assert.equal(value.text, 'b\n12  c');
    const at = (start: number, end: number) => {
      const span = value.spanOf(start, end);
      return text.slice(span.start, span.end);
    };
    assert.deepEqual(
      [at(0, 1), at(1, 2), at(2, 3), at(3, 4), at(6, 7), at(0, 7)],
      ['b', '\\n', '$x', '$x', 'c', 'b"\\n$x \\\n c'],
    );
  });
});

const confText = fc
  .array(
    fc.constantFrom(
      '[ s ]',
      '[',
      ']',
      'a',
      'b = ',
      '=',
      'c::',
      '$a',
      '${',
      '}',
      '\\',
      '\n',
      '\r\n',
      '\\\n',
      '#',
      '"',
      "'",
      ' ',
      '\t',
      'é',
      '😀',
      '.include ',
    ),
    { maxLength: 40 },
  )
  .map(parts => parts.join(''));

describe('OpenSSL configuration: any text', () => {
  it('is read, with every place inside of it', () => {
    fc.assert(
      fc.property(confText, text => {
        const file = parseConf(text);
        const inside = ({ start, end }: { start: number; end: number }) =>
          0 <= start && start <= end && end <= text.length;
        for (const statement of file.statements) {
          assert.ok(inside(statement.span));
          if (statement.kind === 'header') assert.ok(inside(statement.nameSpan));
          else
            for (let at = 0; at <= statement.value.text.length; at++)
              assert.ok(inside(statement.value.spanOf(at, Math.min(at + 1, statement.value.text.length))));
        }
        for (const place of [...file.problems.map(({ span }) => span), ...file.comments]) assert.ok(inside(place));
      }),
    );
  });

  it('reads a written value as it was meant', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab #$\\"\'`=[]\n\t;é'.split('')), maxLength: 20 }), value => {
        const file = parseConf(`a = ${encodeValue(value)}\nb = 1`);
        assert.equal(file.sections.get('default')!.entries.get('a')!.value.text, value);
      }),
    );
  });
});
