/**
 * The candidate that `written` most likely was meant to be, or undefined where none is near.
 * Letter case does not count; one slip (a letter missing, added, changed or two swapped) is allowed for every three letters, at most three.
 * @param slips how many slips are allowed instead
 */
export function nearMiss(written: string, candidates: Iterable<string>, slips?: number): string | undefined {
  const wanted = written.toLowerCase();
  const letters = lettersOf(wanted);
  let allowed = slips ?? Math.min(3, Math.max(1, Math.floor(wanted.length / 3)));
  let best: string | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > allowed) continue;
    const other = candidate.toLowerCase();
    if (count(letters & ~lettersOf(other)) > allowed) continue;
    const distance = editDistance(wanted, other, allowed);
    if (distance > allowed) continue;
    best = candidate;
    allowed = distance - 1;
    if (allowed < 0) break;
  }
  return best;
}

/** The letters of a word as bits: each that another word lacks costs a slip, which is quickly told. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index++) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits;
}

function count(bits: number): number {
  let found = 0;
  for (let left = bits; left !== 0; left &= left - 1) found++;
  return found;
}

/**
 * Optimal string alignment distance: insertions, deletions, changes and swaps of neighbours; anything above `limit` where it is
 * more than that. Only cells within `limit` of the diagonal are looked at.
 */
function editDistance(a: string, b: string, limit: number): number {
  const far = limit + 1;
  let before: number[] = [];
  let last: number[] = [];
  let row: number[] = [];
  for (let j = 0; j <= b.length; j++) last[j] = j <= limit ? j : far;
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    row[from - 1] = from === 1 && i <= limit ? i : far;
    let least = row[from - 1]!;
    for (let j = from; j <= to; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min((last[j] ?? far) + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      const swapped =
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) cost = Math.min(cost, before[j - 2]! + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (to < b.length) row[to + 1] = far;
    if (least > limit) return far;
    [before, last, row] = [last, row, before];
  }
  return last[b.length]!;
}
