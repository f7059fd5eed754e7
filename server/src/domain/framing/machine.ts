/** A deterministic automaton over ASCII characters whose states are made when they are reached. */
export interface Machine {
  readonly start: number;
  /** The state behind a character; `dead` where nothing can follow. */
  step(state: number, code: number): number;
  /** Whether a text may end in this state. */
  accepts(state: number): boolean;
}

export const dead = -1;

/** Thrown where a machine gets more states than are allowed: nothing is decided then. */
export class TooManyStates extends Error {}

/**
 * The shortest text that both machines agree to, found breadth first; undefined where there is none.
 * @param wanted what the states have to be at the end of the text
 * @param alphabet character codes in the order in which they are tried: of texts of one length the first is taken
 * @param limit pairs of states that may be looked at
 * @throws TooManyStates beyond that
 */
export function shortestText(
  left: Machine,
  right: Machine,
  wanted: (left: number, right: number) => boolean,
  { alphabet, limit }: { readonly alphabet: readonly number[]; readonly limit: number },
): string | undefined {
  const seen = new PairIds();
  const lefts = [left.start];
  const rights = [right.start];
  const before = [-1];
  const codes = [0];
  seen.set(left.start, right.start, 0);
  if (wanted(left.start, right.start)) return '';
  for (let index = 0; index < lefts.length; index++) {
    for (const code of alphabet) {
      const nextLeft = left.step(lefts[index]!, code);
      if (nextLeft === dead) continue;
      const nextRight = right.step(rights[index]!, code);
      if (nextRight === dead || seen.get(nextLeft, nextRight) !== undefined) continue;
      if (lefts.length >= limit) throw new TooManyStates();
      seen.set(nextLeft, nextRight, lefts.length);
      lefts.push(nextLeft);
      rights.push(nextRight);
      before.push(index);
      codes.push(code);
      if (wanted(nextLeft, nextRight)) return textOf(before, codes);
    }
  }
  return undefined;
}

/** The characters that lead to the last pair. */
function textOf(before: readonly number[], codes: readonly number[]): string {
  const text: number[] = [];
  for (let at = before.length - 1; at > 0; at = before[at]!) text.push(codes[at]!);
  return String.fromCharCode(...text.reverse());
}

/**
 * One character of each sort that a search has to tell apart, the ones liked best first.
 * @param liked all characters, in the order of liking
 * @param sets characters that something tells from others
 * @param single characters that count each by itself
 */
export function sortsOf(
  liked: readonly number[],
  sets: readonly (readonly number[])[],
  single: ReadonlySet<number>,
): number[] {
  const marks = new Map<number, string>(liked.map(code => [code, single.has(code) ? `=${code}` : '']));
  for (const [index, set] of sets.entries())
    for (const code of set) if (marks.has(code) && !single.has(code)) marks.set(code, `${marks.get(code)},${index}`);
  const first = new Map<string, number>();
  for (const [code, mark] of marks) if (!first.has(mark)) first.set(mark, code);
  return [...first.values()];
}

/** Both machines at once: a text has to be of both. */
export class Both implements Machine {
  readonly start: number;
  private readonly ids = new PairIds();
  private readonly lefts: number[] = [];
  private readonly rights: number[] = [];

  constructor(
    private readonly left: Machine,
    private readonly right: Machine,
    private readonly limit: number,
  ) {
    this.start = this.idOf(left.start, right.start);
  }

  step(state: number, code: number): number {
    const left = this.left.step(this.lefts[state]!, code);
    if (left === dead) return dead;
    const right = this.right.step(this.rights[state]!, code);
    return right === dead ? dead : this.idOf(left, right);
  }

  accepts(state: number): boolean {
    return this.left.accepts(this.lefts[state]!) && this.right.accepts(this.rights[state]!);
  }

  private idOf(left: number, right: number): number {
    const known = this.ids.get(left, right);
    if (known !== undefined) return known;
    const id = this.lefts.length;
    if (id >= this.limit) throw new TooManyStates();
    this.ids.set(left, right, id);
    this.lefts.push(left);
    this.rights.push(right);
    return id;
  }
}

/** A number for each pair of numbers: a table for each of the first, since keys made of both would not be small ones. */
export class PairIds {
  private readonly rows: (Map<number, number> | undefined)[] = [];

  get(first: number, second: number): number | undefined {
    return this.rows[first]?.get(second);
  }

  set(first: number, second: number, id: number): void {
    const row = this.rows[first];
    if (row) row.set(second, id);
    else this.rows[first] = new Map([[second, id]]);
  }
}
