import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nearMiss } from '../../server/src/core/near-miss';

/** Optimal string alignment distance by its definition, cell by cell. */
function distance(a: string, b: string): number {
  const cells = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  for (let j = 0; j <= b.length; j++) cells[0]![j] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const changed = cells[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? cells[i - 2]![j - 2]! + 1 : changed;
      cells[i]![j] = Math.min(cells[i - 1]![j]! + 1, cells[i]![j - 1]! + 1, changed, swapped);
    }
  }
  return cells[a.length]![b.length]!;
}

describe('nearMiss by its definition', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'A'), maxLength: 12 });
  it('gives the first of the nearest candidates within the slips allowed', () =>
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 6 }), fc.nat(4), (written, candidates, slips) => {
        const distances = candidates.map(candidate => distance(written.toLowerCase(), candidate.toLowerCase()));
        const least = Math.min(...distances);
        const expected = least <= slips ? candidates[distances.indexOf(least)] : undefined;
        assert.equal(nearMiss(written, candidates, slips), expected);
      }),
      { numRuns: 2000 },
    ));
});
