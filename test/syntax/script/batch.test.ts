import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lastSet, parseBatch } from '../../../server/src/syntax/script/batch';

/** `name|value|flags` of every SET: q for the quoted form, c for certain, r for redirected. */
const setsOf = (text: string): string[] =>
  parseBatch(text).sets.map(
    ({ name, value, quoted, certain, redirected }) =>
      `${name.text}|${value.text}|${quoted ? 'q' : ''}${certain ? 'c' : ''}${redirected ? 'r' : ''}`,
  );

describe('SET, as cmd.exe reads it', () => {
  const table: [string, string[]][] = [
    ['set A=b', ['A|b|c']],
    ['@SET A=b', ['A|b|c']],
    ['  set  A=b', ['A|b|c']],
    ['set\tA=b', ['A|b|c']],
    ['set A =b', ['A |b|c']],
    ['set A= b ', ['A| b |c']],
    ['set A="b"', ['A|"b"|c']],
    ['set "A=b"', ['A|b|qc']],
    ['set "A=b"  ', ['A|b|qc']],
    ['set "A=b" c', ['A|b|qc']],
    ['set "A=b', ['A|b|qc']],
    ['set "A=b"c"', ['A|b"c|qc']],
    ['set A=b=c', ['A|b=c|c']],
    ['set A=', ['A||c']],
    ['set A', []],
    ['set', []],
    ['set =b', []],
    ['set /a A=1', []],
    ['set /p A=x', []],
    ['setx A b=c', []],
    ['echo set A=b', []],
    ['set A=b&set C=d', ['A|b|c', 'C|d|c']],
    ['set A=b & set C=d', ['A|b |c', 'C|d|c']],
    ['set A=b^&c', ['A|b&c|c']],
    ['set A=^\r\nb', ['A|b|c']],
    ['set "A=b&c|d"', ['A|b&c|d|qc']],
    ['set A=b>nul', ['A|b|cr']],
    ['set A=<B>', ['A||cr']],
    ['set A=b && set C=d', ['A|b |c', 'C|d|']],
    ['set A=b | more', ['A|b |']],
    ['if x==y set A=b', ['A|b|']],
    ['if not defined A (set A=b) else (set A=c)', ['A|b|', 'A|c|']],
    ['for %%i in (a b) do set A=%%i', ['A|%%i|']],
    ['(\n set A=b\n)\nset C=d', ['A|b|', 'C|d|c']],
    ['rem set A=b', []],
    ['REM', []],
    ['remark set A=b', []],
    [':: set A=b', []],
    [':label\nset A=b', ['A|b|c']],
    ['set A=%B:x=y%', ['A|%B:x=y%|c']],
  ];
  for (const [text, expected] of table)
    it(JSON.stringify(text), () => {
      assert.deepEqual(setsOf(text), expected);
      assert.deepEqual(setsOf(`@echo off\r\n${text}\r\necho done\r\n`), expected);
    });

  it('is read behind a byte order mark', () => assert.deepEqual(setsOf('\uFEFFset A=b'), ['A|b|c']));

  it('takes the last value, letter case of names ignored, and only what is certain', () => {
    assert.equal(lastSet(parseBatch('set A=1\nSET a=2'), 'A')?.value.text, '2');
    assert.equal(lastSet(parseBatch('set A=1\nif x==y set A=2'), 'A'), undefined);
    assert.equal(lastSet(parseBatch('set A=1\nset A='), 'A'), undefined);
    assert.equal(lastSet(parseBatch(''), 'A'), undefined);
  });

  it('has places for names and values, and writes a value so that it is read again', () => {
    const text = 'set A=b^&c & rem\r\n';
    const [set] = parseBatch(text).sets;
    assert.equal(text.slice(set!.value.span.start, set!.value.span.end), 'b^&c ');
    assert.deepEqual(set!.value.spanOf(1, 2), { start: 7, end: 9 });
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z&|<>^() \\.]{1,12}$/), value => {
        const [again] = parseBatch(`set A=${set!.value.encode(value)}\r\n`).sets;
        assert.equal(again?.value.text, value);
      }),
    );
  });

  it('survives any text, with places inside of it', () => {
    const piece = fc.constantFrom(
      'set ',
      'A',
      '=',
      '"',
      '^',
      '&',
      '|',
      '(',
      ')',
      '<',
      '>',
      'if ',
      'for ',
      'rem ',
      '::',
      '\n',
      '\r\n',
      '\r',
      ' ',
      '%',
      '\uFEFF',
      '@',
      ':',
      'else ',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
        const text = pieces.join('');
        const { sets, comments, commands } = parseBatch(text);
        const spans = [...comments, ...commands, ...sets.flatMap(set => [set.span, set.name.span, set.value.span])];
        for (const { start, end } of spans) assert.ok(0 <= start && start <= end && end <= text.length);
      }),
      { numRuns: 3000 },
    );
    for (const part of ['(', 'set A=b&', '^', '"', 'if ', 'rem\n', '(set A=b)', '|']) parseBatch(part.repeat(20_000));
  });
});
