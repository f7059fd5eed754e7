import assert from 'node:assert/strict';
import { parsePatternText } from '../../../server/src/syntax/regex';
import type { RegexProblemCode } from '../../../server/src/syntax/regex/ast';
import {
  characterSet,
  complement,
  holds,
  intersection,
  isOneCharacter,
} from '../../../server/src/syntax/regex/characters';
import { parseRegex } from '../../../server/src/syntax/regex/parse';
import { isSound } from '../../../server/src/syntax/regex/problems';
import { toJavaScript } from '../../../server/src/syntax/regex/to-javascript';
import { unmark } from '../../harness/marks';

/** Patterns with the faulty characters marked, the code of the fault, and whether the library takes them nevertheless. */
const faulty: readonly (readonly [text: string, code: RegexProblemCode | string, accepted?: 'accepted'])[] = [
  ['⟦*⟧', 'nothing-to-repeat'],
  ['⟦*⟧.html', 'nothing-to-repeat'],
  ['^(.*⟦*⟧)$', 'nothing-to-repeat'],
  ['a|⟦+?⟧b', 'nothing-to-repeat'],
  ['⟦{2}⟧', 'nothing-to-repeat'],
  ['a⟦{⟧b', 'literal-brace'],
  ['⟦{⟧C:1⟦}⟧', 'literal-brace'],
  ['a{2⟦}⟧', ''],
  ['a⟦{⟧,2⟦}⟧', 'literal-brace'],
  ['a⟦}⟧', 'stray-brace'],
  ['a⟦]⟧', 'stray-bracket'],
  ['a⟦)⟧b', 'stray-parenthesis'],
  ['⟦(⟧a', 'unclosed-group'],
  ['⟦[⟧a', 'unclosed-bracket'],
  ['a⟦{3,2}⟧', 'count-order'],
  ['a⟦{99999999999}⟧', 'count-too-large'],
  ['[⟦z-a⟧]', 'range-order'],
  ['[⟦a-\\d⟧]', 'range-to-class'],
  ['[⟦\\w-.⟧]', 'range-from-class', 'accepted'],
  ['[⟦[:letter:]⟧]', 'unknown-class-name'],
  ['[⟦[.⟧a]', 'bad-collating-element'],
  ['a⟦\\⟧', 'trailing-backslash'],
  ['⟦\\c⟧1', 'bad-control-escape'],
  ['⟦\\x⟧4', 'bad-hex-escape'],
  ['⟦\\u⟧12', 'bad-unicode-escape'],
  ['⟦\\0⟧1', 'bad-digit-escape'],
  ['[⟦\\1⟧]', 'bad-digit-escape'],
  ['(a)⟦\\2⟧', 'missing-group'],
  ['(a⟦\\1⟧)', 'open-group'],
  ['⟦\\1⟧(a)', 'open-group'],
  ['^⟦*⟧', 'repeated-assertion'],
  ['(?=a)⟦+⟧', 'repeated-assertion'],
  ['⟦\\m⟧', 'idle-escape', 'accepted'],
  ['⟦(?<=⟧a)b', 'look-behind'],
  ['⟦(?<!⟧a)b', 'look-behind'],
  ['⟦(?<year>⟧a)', 'named-group'],
  ['⟦(?P<year>⟧a)', 'named-group'],
  ["⟦(?'year'⟧a)", 'named-group'],
  ['⟦(?i)⟧a', 'inline-flags'],
  ['⟦(?i:⟧a)', 'inline-flags'],
  ['⟦(?#text)⟧a', 'comment'],
  ['⟦(?>⟧a)', 'atomic-group'],
  ['a+⟦+⟧', 'possessive'],
  ['⟦(?|⟧a)', 'branch-reset'],
  ['()⟦(?⟧(1)a|b)', 'conditional'],
  ['⟦\\p{L}⟧', 'property'],
  ['[⟦\\p{L}⟧]', 'property'],
  ['⟦\\u{1F600}⟧', 'code-point'],
  ['⟦\\A⟧a', 'text-start', 'accepted'],
  ['a⟦\\z⟧', 'text-end', 'accepted'],
  ['(a)⟦\\k<x>⟧', 'named-reference', 'accepted'],
  ['⟦\\Q⟧a⟦\\E⟧', 'quoting', 'accepted'],
  ['⟦\\h⟧', 'other-escape', 'accepted'],
];

describe('faults of patterns', () => {
  for (const [marked, code, accepted] of faulty)
    if (code)
      it(`${marked}: ${code}`, () => {
        const { text, spans } = unmark(marked);
        const regex = parseRegex(text);
        assert.deepEqual(
          regex.problems.map(({ start, end }) => ({ start, end })),
          spans,
          JSON.stringify(regex.problems),
        );
        assert.equal(regex.problems[0]!.construct ?? regex.problems[0]!.code, code);
        assert.equal(isSound(regex), accepted === 'accepted');
      });

  it('reads groups nested deeper than the library can without falling over', () => {
    const regex = parseRegex('('.repeat(100_000));
    assert.ok(regex.problems.some(({ code }) => code === 'too-deep'));
  });
});

describe('what patterns mean', () => {
  it('knows classes by name and collating elements', () => {
    const { root, problems } = parseRegex('[[:alpha:][.-.][=a=]_]');
    assert.deepEqual(problems, []);
    assert.equal(toJavaScript(root, false), '[a-zA-Z\\-a_]');
    assert.ok(isOneCharacter(root));
    const set = characterSet(root, false);
    assert.deepEqual(
      ['a', 'Z', '-', '_', '0'].map(character => holds(set, character.charCodeAt(0))),
      [true, true, true, true, false],
    );
  });

  it('takes letter case out of a set where it is ignored', () => {
    const { root } = parseRegex('[^A-C]');
    assert.ok(isOneCharacter(root));
    assert.deepEqual(complement(characterSet(root, true)), [
      [0x41, 0x43],
      [0x61, 0x63],
    ]);
  });

  it('intersects sets', () => {
    assert.deepEqual(
      intersection(
        [
          [1, 5],
          [8, 9],
        ],
        [[4, 8]],
      ),
      [
        [4, 5],
        [8, 8],
      ],
    );
  });

  it('counts the groups of each syntax', () => {
    assert.equal(parsePatternText('(a)(?:b)(?=(c))\\(', 'ECMAScript').groupCount, 2);
    assert.equal(parsePatternText('*://www.*/?', 'Wildcard').groupCount, 2);
    assert.equal(parsePatternText('(a)*', 'ExactMatch').groupCount, 0);
  });

  it('reads Wildcard and ExactMatch as regular expressions for the whole input', () => {
    const compiled = (text: string, syntax: 'Wildcard' | 'ExactMatch') =>
      new RegExp(toJavaScript(parsePatternText(text, syntax).root, true), 'i');
    assert.deepEqual(compiled('*.aspx?', 'Wildcard').exec('a/b.ASPXx')?.slice(), ['a/b.ASPXx', 'a/b']);
    assert.equal(compiled('*.aspx', 'Wildcard').test('a.aspx/b'), false);
    assert.equal(compiled('a.b', 'ExactMatch').test('a.b'), true);
    assert.equal(compiled('a.b', 'ExactMatch').test('axb'), false);
    assert.equal(compiled('a.b', 'ExactMatch').test('xa.b'), false);
  });
});
