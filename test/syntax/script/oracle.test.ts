// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are pieces of JavaScript
import assert from 'node:assert/strict';
import { createContext, runInContext, Script as VmScript } from 'node:vm';
import fc from 'fast-check';
import { applyEdits } from '../../../server/src/core/fix';
import { readGlobal } from '../../../server/src/syntax/script/global-variable';
import { parseScript } from '../../../server/src/syntax/script/script';

/** What V8 says of a text, without running it. */
function v8Accepts(text: string): boolean {
  try {
    new VmScript(text);
    return true;
  } catch (error) {
    assert.ok(error instanceof SyntaxError || (error as Error).name === 'SyntaxError');
    return false;
  }
}

const name = 'web_server_name';
const quotes = ['"', "'", '`', '“', '”', '‘', '’', '„', '«', '»', '′', '″', '´', '＂', '&quot;', '\\"', ''];
const hosts = [
  'ece.example.com',
  'https://ece.example.com/',
  '10.0.0.1',
  '<Load_Balancer>',
  'a b',
  '',
  "it's",
  'é😀',
  '\\u0065ce',
  'x\\',
  '${1}',
];
const pieces = [
  'var',
  'let',
  'const',
  name,
  'a',
  '=',
  '==',
  '=>',
  '+',
  '+=',
  '-',
  '*',
  '/',
  '(',
  ')',
  '{',
  '}',
  '[',
  ']',
  ';',
  ':',
  ',',
  '.',
  '?',
  '?.',
  '...',
  '<',
  '>',
  '<!-- x',
  '-->',
  '//x',
  '/* x */',
  '/*',
  '*/',
  '#',
  '@',
  '\\',
  '1',
  '0x',
  '08',
  '1_0',
  '1n',
  '"x"',
  "'y'",
  '`z',
  '`',
  '${',
  'if',
  'else',
  'for',
  'while',
  'do',
  'function',
  'function f() {',
  'class',
  'return',
  'yield',
  'await',
  'async',
  'new',
  'this',
  'typeof',
  'delete',
  'in',
  'of',
  'import',
  'export',
  'null',
  'true',
  'break',
  'label:',
  '"use strict"',
  'with',
  'try',
  'catch',
  '/x/g',
  '/[/',
  '\n',
  '\r\n',
  '\t',
  ' ',
  '\u00A0',
  '\u200B',
  '\uFEFF',
  '\u2028',
  '；',
  '<<<<<<<',
  '=======',
];
const word = fc.constantFrom(...pieces);
const sound = fc.constantFrom(
  'var a = 1;',
  'function f(x) { return x ? `${x}` : /a"b/g.test(x); }',
  'if (!window.a) { a = { b: [1, 2], "c": (x) => x ** 2 }; }',
  `var ${name} = "ece.example.com", other = 'it\\'s';`,
  'for (var i = 0; i < 3; i++) ;',
  'try { f() } catch { } finally { }',
  'label: while (0) break label',
  'class A { #b = 1; static c() { return super.c?.() ?? this } }',
  '<!-- a comment of old',
  'var let_ = async () => { await 1 }, yield_ = function* () { yield 1 }',
  'var ünï = "“”", \\u0061b = 0b11;',
);
const line = fc.oneof(
  { weight: 5, arbitrary: sound },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.constantFrom('var ', 'let ', 'const ', '', 'Var ', 'var  '),
        fc.constantFrom(...quotes),
        fc.constantFrom(...hosts),
        fc.constantFrom(...quotes),
        fc.constantFrom(';', '', ';;', ' // x', ')'),
      )
      .map(([declare, open, host, close, end]) => `${declare}${name} = ${open}${host}${close}${end}`),
  },
  { weight: 3, arbitrary: fc.array(word, { maxLength: 9 }).map(words => words.join(' ')) },
  { weight: 1, arbitrary: fc.array(word, { maxLength: 6 }).map(words => words.join('')) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);
const file = fc.array(line, { minLength: 1, maxLength: 4 }).map(lines => lines.join('\n'));

/** `let` at the end of a line may be a name; acorn takes it for the begin of a declaration. */
const letAlone = /(?<![\w$])let\s*[\n\r\u2028]/;

describe('JavaScript, as V8 reads it', function () {
  this.timeout(120_000);

  it('is told from what is none in 6,000 generated files', () => {
    let accepted = 0;
    fc.assert(
      fc.property(file, text => {
        fc.pre(!letAlone.test(text));
        const script = parseScript(text);
        const expected = v8Accepts(text);
        if (expected) accepted++;
        assert.equal(script.problem === undefined && script.oddQuotes === undefined, expected, JSON.stringify(text));
        const { problem, oddQuotes } = script;
        for (const { start, end } of [...(problem ? [problem.span] : []), ...(oddQuotes?.marks ?? [])])
          assert.ok(0 <= start && start <= end && end <= text.length, JSON.stringify(text));
        if (problem?.repair && !oddQuotes) applyEdits(text, problem.repair);
        if (oddQuotes) {
          const straight = applyEdits(text, oddQuotes.edits);
          assert.equal(problem === undefined, v8Accepts(straight), JSON.stringify(straight));
        }
      }),
      { numRuns: 6000, seed: 11 },
    );
    assert.ok(accepted > 500, `only ${accepted} of the generated files were JavaScript`);
  });
});

/** Expressions that cannot do harm when they are run. */
const literal = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('"', "'", '`'),
      fc.array(
        fc.constantFrom(
          'a',
          'ece.',
          '\\n',
          '\\x41',
          '\\u0042',
          '\\u{43}',
          '\\q',
          '\\\\',
          'é',
          '😀',
          ' ',
          '\\\n',
          '$',
          '-',
        ),
        { maxLength: 5 },
      ),
    )
    .map(([quote, parts]) => `${quote}${parts.join('')}${quote}`),
);
const other = fc.constantFrom(
  '1',
  'null',
  'undefined',
  'true',
  '[]',
  '({})',
  '/x/',
  'function () {}',
  'void 0',
  '-1',
  '1n',
  '() => 1',
);
const expression = fc.oneof(
  { weight: 3, arbitrary: literal },
  { weight: 2, arbitrary: fc.array(literal, { minLength: 2, maxLength: 4 }).map(parts => parts.join(' + ')) },
  { weight: 1, arbitrary: fc.tuple(literal, literal).map(([a, b]) => `(${a} + (${b}))`) },
  { weight: 1, arbitrary: other },
);
const statement = fc.oneof(
  expression.map(value => `var ${name} = ${value};`),
  expression.map(value => `${name} = ${value};`),
  expression.map(value => `this.${name} = ${value}`),
  expression.map(value => `var other = ${value};`),
  expression.map(value => `var other = ${value}, ${name} = ${value}`),
  expression.map(value => `// ${name} = ${value.replaceAll('\n', ' ')}`),
  fc.constantFrom(
    `var ${name};`,
    `if (false) ${name} = "never";`,
    `function f() { ${name} = "not called"; }`,
    `function g() { var ${name} = "own"; }`,
    `{ let ${name} = "inner"; }`,
    `var copy = typeof ${name};`,
    ';',
  ),
);

describe('what a global variable is, as V8 gives it', function () {
  this.timeout(120_000);

  it('is told of 5,000 generated scripts', () => {
    let known = 0;
    const sandbox = createContext({});
    fc.assert(
      fc.property(fc.array(statement, { minLength: 1, maxLength: 5 }), statements => {
        const text = statements.join('\n');
        sandbox[name] = undefined;
        runInContext(text, sandbox, { timeout: 1000 });
        const actual: unknown = sandbox[name];
        const { value, uncertain } = readGlobal(parseScript(text), name);
        if (uncertain) return;
        if (value === undefined) return void assert.equal(actual, undefined, text);
        if (value.type === 'unknown') return;
        known++;
        if (value.type === 'string') return void assert.equal(value.value.text, actual, text);
        assert.notEqual(typeof actual, 'string', text);
      }),
      { numRuns: 5000 },
    );
    assert.ok(known > 2000, `only ${known} values were told`);
  });

  it('is never a guess where the script is straightforward', () => {
    fc.assert(
      fc.property(
        fc.array(
          expression.map(value => `var ${name} = ${value};`),
          { minLength: 1, maxLength: 3 },
        ),
        statements => {
          const { value, uncertain } = readGlobal(parseScript(statements.join('\n')), name);
          assert.equal(uncertain, false);
          assert.ok(value);
          if (value.type === 'unknown') assert.match(statements.at(-1)!, /= -1;$/);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
