import type { TextEdit } from '../core/span';

/** How many differing lines are told apart; beyond that the differing middle of the text is one edit. */
const maxDifferences = 600;

/**
 * The smallest edits by lines that make `before` into `after`, each cut down to the characters that differ.
 * Time and memory are bounded: texts that differ everywhere give one edit.
 */
export function minimalEdits(before: string, after: string): TextEdit[] {
  if (before === after) return [];
  const a = linesOf(before);
  const b = linesOf(after);
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const kept = keptLines(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return editsBetween(a, b, head, tail, kept);
}

/** Lines with their line ends. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+/g) ?? [];
}

type Pair = readonly [number, number];

/** The indices of lines that both have, in order: Myers' greedy algorithm, given up beyond `maxDifferences`. */
function keptLines(a: readonly string[], b: readonly string[]): Pair[] {
  const limit = Math.min(a.length + b.length, maxDifferences);
  const furthest = new Map<number, number>([[1, 0]]);
  const trace: Map<number, number>[] = [];
  for (let d = 0; d <= limit; d++) {
    trace.push(new Map(furthest));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && furthest.get(k - 1)! < furthest.get(k + 1)!);
      let x = down ? furthest.get(k + 1)! : furthest.get(k - 1)! + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      furthest.set(k, x);
      if (x >= a.length && x - k >= b.length) return walkBack(trace, a.length, b.length);
    }
  }
  return [];
}

function walkBack(trace: readonly Map<number, number>[], x: number, y: number): Pair[] {
  const pairs: Pair[] = [];
  for (let d = trace.length - 1; d >= 0; d--) {
    const furthest = trace[d]!;
    const k = x - y;
    const down = k === -d || (k !== d && furthest.get(k - 1)! < furthest.get(k + 1)!);
    const fromX = d === 0 ? 0 : furthest.get(down ? k + 1 : k - 1)!;
    const fromY = d === 0 ? 0 : fromX - (down ? k + 1 : k - 1);
    while (x > fromX && y > fromY) pairs.push([--x, --y]);
    x = fromX;
    y = fromY;
  }
  return pairs.reverse();
}

/** One edit for every run of lines between kept ones. */
function editsBetween(
  a: readonly string[],
  b: readonly string[],
  head: number,
  tail: number,
  kept: readonly Pair[],
): TextEdit[] {
  const edits: TextEdit[] = [];
  const ends: Pair[] = [...kept.map(([x, y]): Pair => [x + head, y + head]), [a.length - tail, b.length - tail]];
  let offset = a.slice(0, head).join('').length;
  let [x, y] = [head, head];
  for (const [nextX, nextY] of ends) {
    const old = a.slice(x, nextX).join('');
    const fresh = b.slice(y, nextY).join('');
    if (old !== fresh) edits.push(trimmed(old, fresh, offset));
    offset += old.length + (a[nextX]?.length ?? 0);
    [x, y] = [nextX + 1, nextY + 1];
  }
  return edits;
}

/** One edit without the characters that both texts begin and end with; surrogate pairs and CR LF stay whole. */
function trimmed(old: string, fresh: string, offset: number): TextEdit {
  let start = 0;
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start++;
  while (start > 0 && splits(old, start, fresh)) start--;
  let end = 0;
  while (
    end < old.length - start &&
    end < fresh.length - start &&
    old[old.length - 1 - end] === fresh[fresh.length - 1 - end]
  )
    end++;
  while (end > 0 && splits(old, old.length - end, fresh, fresh.length - end)) end--;
  return {
    span: { start: offset + start, end: offset + old.length - end },
    newText: fresh.slice(start, fresh.length - end),
  };
}

/** Whether a cut lies inside a surrogate pair or a CR LF of either text. */
function splits(a: string, at: number, b: string, bAt = at): boolean {
  return [a.slice(at - 1, at + 1), b.slice(bAt - 1, bAt + 1)].some(pair =>
    /^(\r\n|[\uD800-\uDBFF][\uDC00-\uDFFF])$/.test(pair),
  );
}
