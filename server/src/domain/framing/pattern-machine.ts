import type { CharacterSet } from '../../syntax/regex/characters';
import { type Budget, dead, everyDigit, everyLetter, type Finder, TooManyStates } from './machine';
import type { Assertion, Program } from './pattern-program';

/** What stands in front of a place: nothing, a letter, digit or _, or something else. */
enum Before {
  Nothing,
  Word,
  Other,
}

const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;
const isWord = (code: number): boolean => isLetter(code) || isDigit(code) || isCapital(code) || code === 0x5f;

/** The characters of a set, as far as they are looked at: small letters and digits as bits. */
interface Move {
  readonly letters: number;
  readonly digits: number;
  readonly others: readonly number[];
}

/** Where the characters lead from a state: letters and digits as pairs of bits and a state, others as pairs of a character and a state. */
interface Row {
  readonly letters: readonly number[];
  readonly digits: readonly number[];
  readonly others: readonly number[];
  /** Where all other characters lead. */
  readonly usual: number;
  readonly toldLetters: number;
  readonly toldDigits: number;
}

/** Characters, as bits, and the nodes that take them. */
interface Cell {
  bits: number;
  readonly takers: number[];
}

const mostStates = 20_000;

const none: readonly number[] = [];

/**
 * How far a pattern is found in a text: an automaton whose states are made when they are reached.
 * With `restarts` the pattern may also begin within the text that is looked at, not only in front of it.
 */
export class PatternMachine implements Finder {
  readonly nowhere: number;
  readonly found: number;
  private readonly ids = new Map<number, number>();
  private readonly sets: (readonly number[])[] = [];
  private readonly befores: Before[] = [];
  private readonly rows: (Row | undefined)[] = [];
  private readonly afters = new Map<number, number>();
  private readonly moves = new Map<CharacterSet, Move>();
  /** By node, once asked for. */
  private readonly moveAt: (Move | undefined)[] = [];
  /** Whether a node asks for something, by node. */
  private readonly asks: Uint8Array;
  /** For each node, the nodes that it leads to without a character and that matter: made when first asked for. */
  private readonly leads: (readonly number[] | undefined)[] = [];
  private readonly mindsWords: boolean;
  private readonly marks: Uint32Array;
  private mark = 0;

  constructor(
    private readonly program: Program,
    private readonly ignoreCase: boolean,
    private readonly restarts: boolean,
    private readonly budget: Budget,
  ) {
    this.mindsWords = [...program.asking.values()].some(ways => ways.some(way => way.if.endsWith('word-boundary')));
    this.marks = new Uint32Array(program.size);
    this.asks = new Uint8Array(program.size);
    for (const node of program.asking.keys()) this.asks[node] = 1;
    this.found = this.newState([], Before.Other);
    this.nowhere = restarts ? dead : this.idOf([], Before.Other);
  }

  /** The state behind the text that stands in front of all that is looked at. */
  behind(text: string): number {
    let at = this.idOf(this.lead(this.program.start), Before.Nothing);
    for (let index = 0; index < text.length && at !== this.found; index++) {
      const code = text.charCodeAt(index);
      const closed = this.closed(at, code);
      if (this.reaches(closed)) return this.found;
      const takers = closed.filter(node => this.takes(node, code));
      at = this.after(takers, isWord(code), this.restarts || index < text.length - 1);
    }
    return at;
  }

  step(state: number, code: number): number {
    const row = this.rows[state] ?? this.row(state);
    const small = this.ignoreCase && isCapital(code) ? code + 0x20 : code;
    if (isLetter(small)) return nextIn(row.letters, 1 << (small - 0x61));
    if (isDigit(small)) return nextIn(row.digits, 1 << (small - 0x30));
    const { others } = row;
    for (let at = 0; at < others.length; at += 2) if (others[at] === small) return others[at + 1]!;
    return row.usual;
  }

  letters(state: number): number {
    return this.row(state).toldLetters;
  }

  digits(state: number): number {
    return this.row(state).toldDigits;
  }

  accepts(state: number): boolean {
    return state === this.found || this.reaches(this.closed(state, undefined));
  }

  /** Whether the pattern is found in a text that goes on from a state. */
  finds(from: number, text: string): boolean {
    let at = from;
    for (let index = 0; index < text.length; index++) at = this.step(at, text.charCodeAt(index));
    return this.accepts(at);
  }

  private row(state: number): Row {
    let row = this.rows[state];
    if (!row) {
      row = state === this.found || state === this.nowhere ? rowTo(state) : this.made(state);
      this.rows[state] = row;
    }
    return row;
  }

  private made(state: number): Row {
    const plain = this.closed(state, 0x2d);
    const others: number[] = [];
    const usual = this.reaches(plain) ? this.found : this.restarts ? this.after([], false, true) : this.nowhere;
    if (!this.mindsWords) {
      this.addOthers(others, plain, undefined);
      return this.rowOf(plain, others, usual);
    }
    const atWord = this.closed(state, 0x61);
    this.addOthers(others, atWord, true);
    this.addOthers(others, plain, false);
    return this.rowOf(atWord, others, usual);
  }

  private rowOf(closed: readonly number[], others: readonly number[], usual: number): Row {
    if (this.reaches(closed)) return { ...rowTo(this.found), others, usual };
    const letters: Cell[] = [{ bits: everyLetter, takers: [] }];
    const digits: Cell[] = [{ bits: everyDigit, takers: [] }];
    for (const node of closed) {
      const move = this.moveOf(node);
      if (!move) continue;
      if (move.letters !== 0) split(letters, move.letters, node);
      if (move.digits !== 0) split(digits, move.digits, node);
    }
    this.budget.spend(closed.length + letters.length + digits.length);
    return {
      letters: this.nextsOf(letters),
      digits: this.nextsOf(digits),
      others,
      usual,
      toldLetters: everyLetter & ~largest(letters),
      toldDigits: everyDigit & ~largest(digits),
    };
  }

  private nextsOf(cells: readonly Cell[]): number[] {
    const nexts: number[] = [];
    for (const { bits, takers } of cells) nexts.push(bits, this.after(takers, true, this.restarts));
    return nexts;
  }

  /** Adds where characters that are no letters and digits lead. @param word which of them; all where it does not matter */
  private addOthers(others: number[], closed: readonly number[], word: boolean | undefined): void {
    const isFound = this.reaches(closed);
    if (word === true) {
      const next = isFound ? this.found : this.after([], true, this.restarts);
      for (const code of otherWordCodes) others.push(code, next);
    }
    if (isFound) return;
    const codes: number[] = [];
    const takers: number[][] = [];
    for (let index = 0; index < closed.length; index++) {
      const node = closed[index]!;
      const taken = this.moveOf(node)?.others ?? none;
      if (taken.length > 0) this.budget.spend(taken.length);
      for (let at = 0; at < taken.length; at++) {
        const code = taken[at]!;
        if (word !== undefined && isWord(code) !== word) continue;
        const place = codes.indexOf(code);
        if (place >= 0) takers[place]!.push(node);
        else takers[codes.push(code) - 1] = [node];
      }
    }
    for (let at = 0; at < codes.length; at++) {
      const next = this.after(takers[at]!, word ?? false, this.restarts);
      // What is found first counts.
      if (word === true) others.unshift(codes[at]!, next);
      else others.push(codes[at]!, next);
    }
  }

  /** The state behind a character that some nodes take. Mostly they are few, and the same again. */
  private after(takers: readonly number[], word: boolean, restarts: boolean): number {
    const count = takers.length;
    if (count === 0 || count > 3) return this.madeAfter(takers, word, restarts);
    let key = (word ? 1 : 0) + (restarts ? 2 : 0);
    for (let index = 0; index < count; index++) key = key * this.program.size + takers[index]! + 4;
    const known = this.afters.get(key);
    if (known !== undefined) return known;
    const state = this.madeAfter(takers, word, restarts);
    this.afters.set(key, state);
    return state;
  }

  private madeAfter(takers: readonly number[], word: boolean, restarts: boolean): number {
    const before = word ? Before.Word : Before.Other;
    const { to, start } = this.program;
    if (takers.length === 1 && !restarts) return this.idOf(this.lead(to[takers[0]!]!), before);
    const mark = ++this.mark;
    const next: number[] = [];
    for (let index = restarts ? -1 : 0; index < takers.length; index++)
      for (const at of this.lead(index < 0 ? start : to[takers[index]!]!)) {
        if (this.marks[at] === mark) continue;
        this.marks[at] = mark;
        next.push(at);
      }
    this.budget.spend(next.length);
    return this.idOf(sorted(next), before);
  }

  private reaches(closed: readonly number[]): boolean {
    return closed.includes(this.program.end);
  }

  private takes(node: number, code: number): boolean {
    const move = this.moveOf(node);
    if (!move) return false;
    const small = this.ignoreCase && isCapital(code) ? code + 0x20 : code;
    if (isLetter(small)) return (move.letters & (1 << (small - 0x61))) !== 0;
    return isDigit(small) ? (move.digits & (1 << (small - 0x30))) !== 0 : move.others.includes(small);
  }

  private moveOf(node: number): Move | undefined {
    return this.moveAt[node] ?? this.readMove(node);
  }

  private readMove(node: number): Move | undefined {
    const set = this.program.sets[node];
    if (!set) return undefined;
    let move = this.moves.get(set);
    if (!move) {
      move = movesOf(set, this.ignoreCase);
      this.moves.set(set, move);
    }
    this.moveAt[node] = move;
    return move;
  }

  /** The nodes that a node leads to whatever stands around it, and that go on with a character, ask for something or are the end. */
  private lead(node: number): readonly number[] {
    const known = this.leads[node];
    if (known) return known;
    const { free, sets, asking, end } = this.program;
    const matters = (at: number) => at === end || sets[at] !== undefined || asking.has(at);
    let lead: readonly number[] = [node];
    if (free[node] || !matters(node)) {
      const seen = new Set(lead);
      for (const at of seen) for (const to of free[at] ?? []) seen.add(to);
      this.budget.spend(seen.size);
      lead = sorted([...seen].filter(matters));
    }
    this.leads[node] = lead;
    return lead;
  }

  /** The nodes of a state with what its assertions open, in front of `next` or at the end. */
  private closed(state: number, next: number | undefined): readonly number[] {
    const { asking } = this.program;
    const set = this.sets[state]!;
    if (!this.asksIn(set)) return set;
    this.budget.spend(set.length);
    const before = this.befores[state]!;
    const boundary = (before === Before.Word) !== (next !== undefined && isWord(next));
    const holdsHere = (assertion: Assertion): boolean => {
      if (assertion === 'start') return before === Before.Nothing;
      if (assertion === 'end') return next === undefined;
      return (assertion === 'word-boundary') === boundary;
    };
    const reached = new Set(set);
    for (const at of reached)
      for (const way of asking.get(at) ?? [])
        if (holdsHere(way.if)) for (const to of this.lead(way.to)) reached.add(to);
    return [...reached];
  }

  private asksIn(set: readonly number[]): boolean {
    for (let index = 0; index < set.length; index++) if (this.asks[set[index]!] === 1) return true;
    return false;
  }

  /** The state of a sorted set of nodes: its members one after the other lead to the key. */
  private idOf(set: readonly number[], before: Before): number {
    const count = this.program.size;
    let key = this.mindsWords || before === Before.Nothing ? before + 1 : 0;
    for (let index = 0; index < set.length; index++) key = this.keyBehind(key * count + set[index]!);
    const id = this.ids.get(-1 - key);
    if (id !== undefined) return id;
    const state = this.newState(set, before);
    this.ids.set(-1 - key, state);
    return state;
  }

  /** A small number for the beginning of a set; the first few stand for what is in front of a place. */
  private keyBehind(pair: number): number {
    const known = this.ids.get(pair);
    if (known !== undefined) return known;
    const key = this.ids.size + 4;
    this.ids.set(pair, key);
    return key;
  }

  private newState(set: readonly number[], before: Before): number {
    const id = this.sets.length;
    if (id >= mostStates) throw new TooManyStates();
    this.sets.push(set);
    this.befores.push(before);
    this.rows.push(undefined);
    return id;
  }
}

/** Characters that are looked at: no control characters, no blanks, nothing beyond ASCII. */
const used = { first: 0x21, last: 0x7e };
const otherWordCodes = Array.from({ length: 128 }, (_, code) => code).filter(
  code => isWord(code) && !isLetter(code) && !isDigit(code),
);

function movesOf(set: CharacterSet, ignoreCase: boolean): Move {
  let [letters, digits] = [0, 0];
  const others: number[] = [];
  for (const [from, to] of set)
    for (let code = Math.max(from, used.first); code <= Math.min(to, used.last); code++) {
      if (isLetter(code)) letters |= 1 << (code - 0x61);
      else if (isDigit(code)) digits |= 1 << (code - 0x30);
      // Where letter case is ignored, a set has the small letter too.
      else if (!(ignoreCase && isCapital(code))) others.push(code);
    }
  return { letters, digits, others };
}

/** Divides cells into those characters that a node takes and those that it does not. */
function split(cells: Cell[], taken: number, node: number): void {
  for (let index = cells.length - 1; index >= 0; index--) {
    const cell = cells[index]!;
    const both = cell.bits & taken;
    if (both === 0) continue;
    if (both === cell.bits) cell.takers.push(node);
    else {
      cell.bits &= ~taken;
      cells.push({ bits: both, takers: [...cell.takers, node] });
    }
  }
}

function nextIn(nexts: readonly number[], bit: number): number {
  for (let at = 0; at < nexts.length; at += 2) if (nexts[at]! & bit) return nexts[at + 1]!;
  return dead;
}

/** The characters of the cell that has the most. */
function largest(cells: readonly Cell[]): number {
  let bits = cells[0]!.bits;
  if (cells.length === 1) return bits;
  for (const cell of cells) if (countOf(cell.bits) > countOf(bits)) bits = cell.bits;
  return bits;
}

/** How many bits are set. */
function countOf(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function rowTo(state: number): Row {
  return {
    letters: [everyLetter, state],
    digits: [everyDigit, state],
    others: [],
    usual: state,
    toldLetters: 0,
    toldDigits: 0,
  };
}

/** Puts numbers in order, mostly a few. */
function sorted(list: number[]): number[] {
  if (list.length > 40) return list.sort((a, b) => a - b);
  for (let index = 1; index < list.length; index++) {
    const value = list[index]!;
    let at = index;
    for (; at > 0 && list[at - 1]! > value; at--) list[at] = list[at - 1]!;
    list[at] = value;
  }
  return list;
}
