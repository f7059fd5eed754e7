import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../server/src/core/fix';
import { minimalEdits } from '../../server/src/services/minimal-edits';

describe('minimal edits', () => {
  it('has nothing to do for equal texts', () => {
    assert.deepEqual(minimalEdits('a\nb\n', 'a\nb\n'), []);
  });

  it('changes only the characters that differ, line by line', () => {
    assert.deepEqual(minimalEdits('one\ntwo\nthree\nfour\n', 'ONE\ntwo\nthree\nfo_ur\n'), [
      { span: { start: 0, end: 3 }, newText: 'ONE' },
      { span: { start: 16, end: 16 }, newText: '_' },
    ]);
  });

  it('removes and adds lines', () => {
    assert.deepEqual(minimalEdits('a\nb\nc\n', 'a\nc\nd\n'), [
      { span: { start: 2, end: 4 }, newText: '' },
      { span: { start: 6, end: 6 }, newText: 'd\n' },
    ]);
  });

  it('never cuts a surrogate pair or a CR LF', () => {
    assert.deepEqual(minimalEdits('😀', '😁'), [{ span: { start: 0, end: 2 }, newText: '😁' }]);
    assert.deepEqual(minimalEdits('a\r\n', 'a\n'), [{ span: { start: 1, end: 3 }, newText: '\n' }]);
  });

  it('makes any text into any other', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', '\n', '\r\n', '😀', '\ud83d', 'x y\n'), { maxLength: 60 })
      .map(parts => parts.join(''));
    fc.assert(fc.property(text, text, (before, after) => applyEdits(before, minimalEdits(before, after)) === after));
  });

  it('stays fast where everything differs', () => {
    const lines = (word: string) => Array.from({ length: 20_000 }, (_, index) => `${word}${index}\n`).join('');
    assert.equal(minimalEdits(lines('a'), lines('b')).length, 1);
  });
});
