import assert from 'node:assert/strict';
import fc from 'fast-check';
import { goOn } from '../../../server/src/core/work';
import { parsePatternText } from '../../../server/src/syntax/regex';
import { isSound } from '../../../server/src/syntax/regex/problems';
import { search, searching } from '../../../server/src/syntax/regex/search';
import { toJavaScript } from '../../../server/src/syntax/regex/to-javascript';

const enough = 1_000_000;

function searched(pattern: string, text: string, ignoreCase = false, steps = enough) {
  const regex = parsePatternText(pattern, 'ECMAScript');
  assert.ok(isSound(regex), pattern);
  return search(regex, ignoreCase, text, { steps });
}

/** What JavaScript makes of the same pattern. */
function oracle(pattern: string, text: string, ignoreCase: boolean) {
  const { root } = parsePatternText(pattern, 'ECMAScript');
  const found = new RegExp(toJavaScript(root, ignoreCase), ignoreCase ? 'i' : '').exec(text);
  return found && [...found];
}

const cases: readonly (readonly [pattern: string, text: string])[] = [
  ['', ''],
  ['a', 'ba'],
  ['^a|b$', 'xb'],
  ['(a+)(b+)?', 'xaac'],
  ['(?:(a)|b)*', 'ab'],
  ['(?:(a)|(b)|c)+', 'abc'],
  ['(a|ab)(c|bcd)(d*)', 'abcd'],
  ['(a*)*', 'b'],
  ['(a*)+b', 'aab'],
  ['(?:a?){3}b', 'aab'],
  ['(?:a|b){2,3}', 'abab'],
  ['(?:a|b){2,3}?', 'abab'],
  ['a.*?b', 'axxbxb'],
  ['(a)\\1', 'baa'],
  ['(z)?\\1a', 'a'],
  ['(?=(a+))a*b\\1', 'baaabac'],
  ['(.*?)a(?!(a+)b\\2c)\\2(.*)', 'baaabaac'],
  ['\\bfoo\\b', 'a foo b'],
  ['\\Boo', 'foo'],
  ['[^]a', 'ba'],
  ['[[:digit:]]+', 'a12'],
  ['(?:(?:a{1,2}){1,2}){2}', 'aaaaaaa'],
  ['(?:a*?)*?b', 'aab'],
  ['((a)|b){2}', 'ab'],
  ['x*', 'aaa'],
  // More steps than a piece of the work has, in front of the match, within it and in a look-ahead.
  ['(?:(?:a|a)*b|(a+)(c))', `${'a'.repeat(13)}c`],
  ['((a)|a)*?(b)', `${'a'.repeat(3000)}b`],
  ['(?=(?:a|a)*b|(a+)(c))a*(.)', `${'a'.repeat(13)}c`],
  ['(?:a|a)*b', 'a'.repeat(13)],
];

describe('search for a regular expression', () => {
  for (const [pattern, text] of cases)
    it(`${pattern} in ${text.slice(0, 40)}`, () =>
      assert.deepEqual(searched(pattern, text), oracle(pattern, text, false)));

  it('is made in pieces where it takes long', () => {
    const work = searching(parsePatternText('(?:a|a)*b', 'ECMAScript'), false, 'a'.repeat(13), { steps: enough });
    let pieces = 1;
    let piece = goOn(work, 0);
    for (; !piece.done; piece = goOn(work, 0)) pieces++;
    assert.equal(piece.value, null);
    assert.ok(pieces > 5, `${pieces}`);
  });

  const letter = fc.constantFrom('a', 'b', 'A', '.', '[ab]', '[^b]', '\\w', '\\d', '1', '/', '\\.', '^', '$', '\\b');
  const atom = fc.letrec<{ node: string; group: string; atom: string }>(tie => ({
    atom: fc.oneof({ weight: 4, arbitrary: letter }, tie('group')),
    group: fc
      .tuple(fc.constantFrom('(', '(', '(?:', '(?=', '(?!'), tie('node'))
      .map(([open, body]) => `${open}${body})`),
    node: fc
      .array(
        fc.tuple(tie('atom'), fc.constantFrom('', '', '', '*', '+', '?', '{2}', '{1,2}', '{0,}', '*?', '+?', '??')),
        {
          maxLength: 4,
        },
      )
      .chain(items =>
        fc
          .constantFrom('', '|')
          .map(join =>
            items
              .map(([body, quantifier]) => (/^(\^|\$|\\b|\(\?[=!])/.test(body) ? body : body + quantifier))
              .join(join),
          ),
      ),
  })).node;

  it('finds what JavaScript finds', () => {
    const pattern = fc.tuple(atom, fc.constantFrom('', '\\1', '\\2')).map(parts => parts.join(''));
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'A', '1', '/', '.', '\n', 'é'), maxLength: 8 });
    fc.assert(
      fc.property(pattern, text, fc.boolean(), (written, input, ignoreCase) => {
        const regex = parsePatternText(written, 'ECMAScript');
        fc.pre(isSound(regex));
        const found = search(regex, ignoreCase, input, { steps: enough });
        // A pattern that is built to hang is given up on.
        fc.pre(found !== undefined);
        assert.deepEqual(found, oracle(written, input, ignoreCase));
      }),
      { numRuns: 2_000 },
    );
  });

  it('reads wildcards and exact texts', () => {
    const wildcard = parsePatternText('*/a?c/*', 'Wildcard');
    assert.deepEqual(search(wildcard, true, 'x/ABC/y', { steps: enough }), ['x/ABC/y', 'x', 'y']);
    assert.equal(search(parsePatternText('a.c', 'ExactMatch'), true, 'abc', { steps: enough }), null);
  });

  it('gives up on a pattern built to hang, and its budget is used up', () => {
    for (const pattern of [
      '(a+)+$',
      '(a|a)*$',
      '(a|aa)+$',
      '(?=(a+)+$)',
      '^(([a-z])+.)+[A-Z]([a-z])+$',
      '(.*)*x',
      '(.*)(.*)(.*)(.*)(.*)x\\1',
    ]) {
      const budget = { steps: 500_000 };
      const regex = parsePatternText(pattern, 'ECMAScript');
      assert.equal(search(regex, false, `${'a'.repeat(200)}!`, budget), undefined, pattern);
      assert.ok(budget.steps < 0);
    }
  });

  it('takes a long text in', () => {
    const text = `${'a/'.repeat(50_000)}b`;
    assert.equal(searched('^(.*)b$', text)?.[1]?.length, 100_000);
  });
});
