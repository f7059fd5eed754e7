import assert from 'node:assert/strict';
import { type Decoded, offsetIn, plainDecoded } from '../../server/src/syntax/decoded';

/** `a`, `&amp;` read as `&`, a comment that is not read, `b`; from offset 10 on. */
const starts = [10, 11, 23];
const ends = [11, 16, 24];
const withGap: Decoded = {
  text: 'a&b',
  span: { start: 10, end: 24 },
  spanOf: (start, end) =>
    start === end
      ? { start: starts[start] ?? 24, end: starts[start] ?? 24 }
      : { start: starts[start]!, end: ends[end - 1]! },
  encode: text => text,
};

describe('offsetIn', () => {
  it('is the inverse of spanOf', () => {
    const plain = plainDecoded('hello', 7);
    for (let at = 0; at <= 5; at++) assert.equal(offsetIn(plain, plain.spanOf(at, at).start), at);
    assert.equal(offsetIn(plain, 0), 0);
    assert.equal(offsetIn(plain, 99), 5);
  });

  it('stays on the character inside a reference, and counts all before a gap', () => {
    assert.deepEqual(
      [10, 11, 13, 16, 20, 23, 24].map(at => offsetIn(withGap, at)),
      [0, 1, 1, 2, 2, 2, 3],
    );
  });
});
