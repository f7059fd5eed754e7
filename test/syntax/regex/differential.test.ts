import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseRegex } from '../../../server/src/syntax/regex/parse';
import { isSound } from '../../../server/src/syntax/regex/problems';
import { toJavaScript } from '../../../server/src/syntax/regex/to-javascript';

/** Pieces of patterns which JavaScript without flags and the C++ library both take, or both refuse. */
const pieces = [
  ...['a', 'b', 'Z', '0', '9', '-', '/', ' ', ',', '%', 'é', '😀', '\u2028'],
  ...['.', '^', '$', '|', '(', ')', '(?:', '(?=', '(?!', '()', '(a|b)'],
  ...['*', '+', '?', '*?', '+?', '??', '{2}', '{1,}', '{0,3}', '{3,1}?'],
  ...[
    '\\d',
    '\\D',
    '\\w',
    '\\W',
    '\\s',
    '\\S',
    '\\.',
    '\\/',
    '\\{',
    '\\}',
    '\\]',
    '\\n',
    '\\t',
    '\\cA',
    '\\x41',
    '\\u0041',
    '\\0',
  ],
  ...['[', '[^', '[]', '[^]', '[a-z]', '[^/]', '[\\d.-]', '[\\b]', '[a-]', '[-a]', '[(]', '[z-a]', '[\\]a]'],
];

const pattern = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map(parts => parts.join(''));

/** Whether JavaScript differs for reasons that are known: Annex B of ECMA-262 takes what the C++ library refuses. */
function hasKnownDifference(text: string): boolean {
  return parseRegex(text).problems.some(
    ({ code }) =>
      code === 'literal-brace' ||
      code === 'stray-brace' ||
      code === 'stray-bracket' ||
      code === 'range-to-class' ||
      code === 'bad-digit-escape' ||
      code === 'foreign' ||
      (code === 'repeated-assertion' && /\(\?[=!]/.test(text)),
  );
}

function compile(source: string, flags = ''): RegExp | undefined {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}

describe('regular expressions against JavaScript', () => {
  it('accepts what JavaScript accepts, and counts as many groups', () => {
    fc.assert(
      fc.property(pattern, text => {
        fc.pre(!hasKnownDifference(text));
        const own = parseRegex(text);
        const javaScript = compile(text);
        assert.equal(isSound(own), javaScript !== undefined, JSON.stringify(own.problems));
        if (javaScript) assert.equal(own.groupCount, compile(`${text}|`)!.exec('')!.length - 1);
      }),
      { numRuns: 1500 },
    );
  });

  it('translates to a pattern that matches and captures the same', () => {
    const input = fc.stringMatching(/^[abZ09\-/ ,%é.A\n]{0,12}$/);
    fc.assert(
      fc.property(
        pattern,
        fc.array(input, { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        (text, inputs, ignoreCase) => {
          const own = parseRegex(text);
          const javaScript = compile(text, ignoreCase ? 'i' : '');
          fc.pre(isSound(own) && javaScript !== undefined && !hasKnownDifference(text));
          const translated = compile(toJavaScript(own.root, ignoreCase), ignoreCase ? 'i' : '')!;
          for (const each of inputs) assert.deepEqual(translated.exec(each), javaScript.exec(each), translated.source);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('never throws, and every node lies in the text and in its parent', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(...pieces, '\\', '(?<', '(?<=', '(?P<n>', '(?i)', '(?>', '\\p{L}', '{', '}', '[[:', ':]]'),
          { maxLength: 30 },
        )
        .map(parts => parts.join('')),
    );
    fc.assert(
      fc.property(anything, text => {
        const { root, problems } = parseRegex(text);
        checkPlaces(root, 0, text.length);
        for (const { start, end } of problems) assert.ok(0 <= start && start <= end && end <= text.length);
      }),
      { numRuns: 1000 },
    );
  });
});

interface Shape {
  readonly start: number;
  readonly end: number;
  readonly items?: readonly Shape[];
  readonly alternatives?: readonly Shape[];
  readonly body?: Shape;
}

function checkPlaces(node: Shape, from: number, to: number): void {
  assert.ok(from <= node.start && node.start <= node.end && node.end <= to, JSON.stringify(node));
  let at = node.start;
  for (const child of [...(node.items ?? []), ...(node.alternatives ?? []), ...(node.body ? [node.body] : [])]) {
    checkPlaces(child, at, node.end);
    at = child.end;
  }
}
