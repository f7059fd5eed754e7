import { isTurnOver, type Work } from '../../core/work';

/** Thrown where a machine gets more states than are allowed: nothing is decided then. */
export class TooManyStates extends Error {}

/** How much may be looked at, all searches together. */
export class Budget {
  private left: number;

  constructor(private readonly most: number) {
    this.left = most;
  }

  renew(): void {
    this.left = this.most;
  }

  spend(looks: number): void {
    this.left -= looks;
    if (this.left < 0) throw new TooManyStates();
  }
}

/** Leads nowhere. */
export const dead = -1;

/*
 * Most small letters lead to the same state as the others, most digits too. So machines say which of them they tell apart, as bits (1 for `a`
 * or `0`, 2 for the next one and so on), and of all others only one is tried.
 */
export const everyLetter = (1 << 26) - 1;
export const everyDigit = (1 << 10) - 1;

/** Texts of a sort, as a deterministic automaton over ASCII characters. */
export interface Texts {
  readonly start: number;
  /** The state behind a character; `dead` where no such text goes on like this. */
  step(state: number, code: number): number;
  /** Whether a text may end in this state. */
  accepts(state: number): boolean;
  /** The letters that are told apart, where any small letter may come next; undefined where only those of `codes` may. */
  letters(state: number): number | undefined;
  /** The same for digits. */
  digits(state: number): number;
  /** Other characters that may come next; of texts of one length the one with the first of them is found. */
  codes(state: number): readonly number[];
}

/** How far something is found in a text: an automaton over ASCII characters. */
export interface Finder {
  step(state: number, code: number): number;
  accepts(state: number): boolean;
  letters(state: number): number;
  digits(state: number): number;
  /** The state that nothing leads out of and that accepts nothing; `dead` where there is none. */
  readonly nowhere: number;
  /** The state that nothing leads out of and that accepts everything. */
  readonly found: number;
}

/**
 * The shortest text of a sort in which something is found, or is not; undefined where there is none.
 * @param from the finder's state in front of the text
 * @throws TooManyStates where the budget is used up
 */
export function shortestText(
  texts: Texts,
  finder: Finder,
  from: number,
  isFound: boolean,
  budget: Budget,
): Work<string | undefined> {
  return new Search(texts, finder, isFound, budget).from(from);
}

/** Pairs of states that are gone on from in one piece of the work. */
const piece = 30;

class Search {
  private readonly hopeless: number;
  private readonly seen = new PairSet();
  private readonly lefts: number[] = [];
  private readonly rights: number[] = [];
  private readonly before: number[] = [];
  private readonly read: number[] = [];

  constructor(
    private readonly texts: Texts,
    private readonly finder: Finder,
    private readonly isFound: boolean,
    private readonly budget: Budget,
  ) {
    this.hopeless = isFound ? finder.nowhere : finder.found;
  }

  /** Breadth first. */
  *from(start: number): Work<string | undefined> {
    if (start === this.hopeless) return undefined;
    this.add(this.texts.start, start, -1, 0);
    for (let index = 0; index < this.lefts.length; index += piece) {
      if (isTurnOver()) yield;
      if (this.goOnFrom(index, index + piece)) return this.text();
    }
    return undefined;
  }

  /** @returns whether that is the end */
  private goOnFrom(start: number, end: number): boolean {
    const { texts, finder, lefts, rights } = this;
    for (let index = start; index < end && index < lefts.length; index++) {
      const left = lefts[index]!;
      const right = rights[index]!;
      const letters = texts.letters(left);
      if (letters !== undefined) {
        const toldLetters = letters | finder.letters(right);
        const toldDigits = texts.digits(left) | finder.digits(right);
        if (this.sort(index, 0x61, toldLetters, everyLetter) || this.sort(index, 0x30, toldDigits, everyDigit))
          return true;
      }
      const codes = texts.codes(left);
      this.budget.spend(codes.length);
      for (let at = 0; at < codes.length; at++) if (this.go(index, codes[at]!)) return true;
    }
    return false;
  }

  /** Goes on with letters, or digits: first with one that is told from no other, then with those that are. */
  private sort(index: number, first: number, told: number, all: number): boolean {
    const other = ~told & all;
    this.budget.spend(1);
    if (other !== 0 && this.go(index, first + 31 - Math.clz32(other & -other))) return true;
    for (let rest = told; rest !== 0; rest &= rest - 1) {
      this.budget.spend(1);
      if (this.go(index, first + 31 - Math.clz32(rest & -rest))) return true;
    }
    return false;
  }

  /** @returns whether that is the end */
  private go(index: number, code: number): boolean {
    const { texts, finder } = this;
    const right = finder.step(this.rights[index]!, code);
    if (right === this.hopeless) return false;
    const left = texts.step(this.lefts[index]!, code);
    if (left === dead || !this.add(left, right, index, code)) return false;
    return texts.accepts(left) && finder.accepts(right) === this.isFound;
  }

  private add(left: number, right: number, before: number, code: number): boolean {
    if (!this.seen.add(left, right)) return false;
    this.lefts.push(left);
    this.rights.push(right);
    this.before.push(before);
    this.read.push(code);
    return true;
  }

  /** The characters that lead to the last pair. */
  private text(): string {
    const text: number[] = [];
    for (let at = this.before.length - 1; at > 0; at = this.before[at]!) text.push(this.read[at]!);
    return String.fromCharCode(...text.reverse());
  }
}

/** Pairs of numbers that are not negative. */
class PairSet {
  private size = 0;
  private mask = 1023;
  private pairs = new Int32Array(2048).fill(-1);

  /** @returns whether it was not there yet */
  add(left: number, right: number): boolean {
    const { pairs, mask } = this;
    let at = hash(left, right) & mask;
    for (let there = pairs[at * 2]!; there !== -1; there = pairs[at * 2]!) {
      if (there === left && pairs[at * 2 + 1] === right) return false;
      at = (at + 1) & mask;
    }
    pairs[at * 2] = left;
    pairs[at * 2 + 1] = right;
    if (++this.size * 2 > mask) this.grow();
    return true;
  }

  private grow(): void {
    const { pairs } = this;
    this.mask = this.mask * 4 + 3;
    this.pairs = new Int32Array((this.mask + 1) * 2).fill(-1);
    this.size = 0;
    for (let at = 0; at < pairs.length; at += 2) if (pairs[at] !== -1) this.add(pairs[at]!, pairs[at + 1]!);
  }
}

function hash(left: number, right: number): number {
  const mixed = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
