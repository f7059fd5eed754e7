import assert from 'node:assert/strict';
import fc from 'fast-check';
import { atOnce } from '../../../server/src/core/work';
import { run } from '../../../server/src/syntax/regex/matcher';
import { parseRegex } from '../../../server/src/syntax/regex/parse';
import { isSound } from '../../../server/src/syntax/regex/problems';
import { compile } from '../../../server/src/syntax/regex/program';
import { findSlowness, type Slowness } from '../../../server/src/syntax/regex/slowness';
import { toJavaScript } from '../../../server/src/syntax/regex/to-javascript';

const find = (text: string, ignoreCase = true): Slowness | undefined =>
  atOnce(findSlowness(parseRegex(text), ignoreCase)).found;

const exponential = [
  '(a*)*b',
  '^(a+)+$',
  '^(a|a)*$',
  '^(a|aa)+$',
  '(.*)*x',
  '^([a-z]+-?)+$',
  String.raw`^(\w+\s?)*$`,
  String.raw`^https?://([^/]+\.)*example\.com(/|$)`,
  String.raw`^([a-zA-Z0-9])(([\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+$`,
  '(?=(a+)+$)x',
  '^(([a-z])+.)+[A-Z]([a-z])+$',
  '(x+x+)+y',
  '(?:a{1,30}){1,30}b',
  String.raw`(\d+|\w+)+;`,
  '^(?:a?b?)*c',
  '^(?:(?:ab)*(?:ab)*)*c',
];

const polynomial = ['a*a*a*b', '^(.*)/(.*)/(.*)x$', '^[a-z]*[a-z0-9]*[a-f]*-$'];

const quick = [
  '',
  '^(.*)$',
  '(.*)',
  '^([a-z]+-)+$',
  '^([^/]+)/([^/]+)/?$',
  String.raw`^https?://([^/.]+\.)*example\.com(/|$)`,
  String.raw`^https?://([^/]+\.)?example\.com(/|$)`,
  String.raw`^(?:[^/]+/)*([^/]+)\.(jpg|png)$`,
  '(.*)/(.*)/(.*)',
  String.raw`wsname=((http[s]?)(:|%3A)(/|%2F)(/|%2F)([_0-9a-z-@:%_\+~#]=*))`,
  '^(?!(?:api|static)/)(.*)$',
  String.raw`\.(?:css|js|png)(?:\?.*)?$`,
  String.raw`^(\d{1,3}\.){3}\d{1,3}$`,
  '(a|b)*c',
  '^(?:a+b)*$',
];

describe('slow patterns', () => {
  for (const text of exponential)
    it(`finds that ${text} doubles its work`, () => {
      const found = find(text);
      assert.equal(found?.growth, 'exponential');
      assertGrows(text, found);
    });
  for (const text of polynomial)
    it(`finds that ${text} grows with the third power`, () => {
      const found = find(text);
      assert.deepEqual([found?.growth, found?.degree], ['polynomial', 3]);
    });
  for (const text of quick)
    it(`is silent about ${text || 'the empty pattern'}`, () => assert.equal(find(text), undefined));

  it('bounds its own work on any pattern', () => {
    const pieces = [
      'a',
      'b',
      '.',
      '[a-z]',
      '(',
      ')',
      '(?:',
      '|',
      '*',
      '+',
      '?',
      '{1,20}',
      '{2,}',
      '\\w',
      '\\1',
      '^',
      '$',
      '(?=',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), parts => {
        const regex = parseRegex(parts.join(''));
        assert.ok(atOnce(findSlowness(regex, true)).cost < 1_500_000);
      }),
      { numRuns: 40 },
    );
  });

  it('bounds its own work on patterns made to be hard', () => {
    const hard = [
      `${'(a?'.repeat(150) + ')'.repeat(150)}*`,
      `(${'a?'.repeat(400)})*b`,
      `(${'(a|b)*'.repeat(40)})*c`,
      '(a{1,1000}){1,1000}b',
      `(${'a|'.repeat(2000)}a)*b`,
    ];
    for (const text of hard)
      assert.ok(atOnce(findSlowness(parseRegex(text), true)).cost < 1_500_000, text.slice(0, 20));
  });
});

/** The work on a longer attack is indeed a multiple. */
function assertGrows(text: string, { prefix, pump, suffix, repeats }: Slowness): void {
  const regex = parseRegex(text);
  const program = compile(regex.root, regex.groupCount, true, { most: 2000, size: 6000 })!;
  const steps = (times: number) => run(program, prefix + pump.repeat(times) + suffix, 5_000_000).steps;
  assert.ok(steps(repeats + 3) > 2.5 * steps(repeats), `${steps(repeats)} to ${steps(repeats + 3)}`);
}

describe('the step-counting matcher', () => {
  it('matches what JavaScript matches at the start of the input', () => {
    const pieces = [
      'a',
      'b',
      'A',
      '.',
      '[ab]',
      '[^a]',
      '\\d',
      '(',
      ')',
      '(?:',
      '(?=',
      '(?!',
      '|',
      '*',
      '+',
      '?',
      '*?',
      '{2}',
      '{1,2}',
      '\\b',
      '$',
      '^',
      '\\1',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 8 }),
        fc.array(fc.stringMatching(/^[abA1 ]{0,6}$/), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (parts, inputs, ignoreCase) => {
          const regex = parseRegex(parts.join(''));
          fc.pre(isSound(regex));
          const program = compile(regex.root, regex.groupCount, ignoreCase, { most: 100, size: 5000 })!;
          const oracle = new RegExp(`^(?:${toJavaScript(regex.root, ignoreCase)})`, ignoreCase ? 'i' : '');
          for (const input of inputs)
            assert.equal(run(program, input, 1_000_000).matched, oracle.test(input), `${oracle.source} on "${input}"`);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
