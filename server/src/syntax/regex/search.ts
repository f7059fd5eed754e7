import { atOnce, isTurnOver, type Work } from '../../core/work';
import type { ParsedRegex } from './ast';
import { holds } from './characters';
import { type Loop, type SearchProgram, type Step, searchProgram } from './search-program';

/** The groups of a match (the whole first, undefined one that took no part), `null` where there is none, undefined where the bound came first. */
export type Found = readonly (string | undefined)[] | null | undefined;

/** How many steps searches may take, together. */
export interface Budget {
  steps: number;
}

/**
 * Searches a text for a sound pattern as a backtracking matcher does, and gives up when the budget is used up. Letter case is that of ASCII.
 * The result is that of the JavaScript expression which `toJavaScript` makes.
 */
export function search(regex: ParsedRegex, ignoreCase: boolean, text: string, budget: Budget): Found {
  return atOnce(searching(regex, ignoreCase, text, budget));
}

/** The same in pieces. */
export function searching(regex: ParsedRegex, ignoreCase: boolean, text: string, budget: Budget): Work<Found> {
  return new Searcher(programOf(regex, ignoreCase), regex.groupCount, ignoreCase, text, budget).search();
}

const programs = new WeakMap<ParsedRegex, [SearchProgram | undefined, SearchProgram | undefined]>();

function programOf(regex: ParsedRegex, ignoreCase: boolean): SearchProgram {
  let both = programs.get(regex);
  if (!both) {
    both = [undefined, undefined];
    programs.set(regex, both);
  }
  const at = ignoreCase ? 1 : 0;
  both[at] ??= searchProgram(regex.root, ignoreCase);
  return both[at];
}

/** The most ways that are kept to come back to; a search that needs more counts as one that takes too long. */
const maxChoices = 1_000_000;

/** Steps of a piece of the work. */
const piece = 10_000;

/** In place of a position: the piece is over, and the run to be gone on with. */
const paused = -2;

class Searcher {
  private readonly steps: readonly Step[];
  /** Group slots, then registers. */
  private readonly values: number[];
  private readonly registersAt: number;
  /** What was in `values` before each change, as pairs of place and value, to take changes back. */
  private readonly trail: number[] = [];
  /** Ways not taken yet, as triples of step, position and length of the trail. */
  private readonly choices: number[] = [];
  private exhausted = false;
  /** The step and the position that a paused run goes on with. */
  private readonly rest = { at: 0, position: 0 };

  constructor(
    program: SearchProgram,
    private readonly groupCount: number,
    private readonly ignoreCase: boolean,
    private readonly text: string,
    private readonly budget: Budget,
  ) {
    this.steps = program.steps;
    this.registersAt = (groupCount + 1) * 2;
    this.values = new Array(this.registersAt + program.registers).fill(-1);
  }

  *search(): Work<Found> {
    const first = this.steps[0]!;
    const last = first.op === 'assertion' && first.kind === 'start' ? 0 : this.text.length;
    for (let start = 0; start <= last; start++) {
      let end = this.run(0, start, 0, piece);
      while (end === paused) {
        if (isTurnOver()) yield;
        end = this.run(this.rest.at, this.rest.position, 0, piece);
      }
      if (this.exhausted) return undefined;
      if (end >= 0) return this.groups(start, end);
      this.undo(0);
    }
    return null;
  }

  private groups(start: number, end: number): (string | undefined)[] {
    const groups: (string | undefined)[] = [this.text.slice(start, end)];
    for (let group = 1; group <= this.groupCount; group++) {
      const [from, to] = [this.values[group * 2]!, this.values[group * 2 + 1]!];
      groups.push(from < 0 || to < 0 ? undefined : this.text.slice(from, to));
    }
    return groups;
  }

  /**
   * Runs from a step up to its `done`. Gives the position there; -1 where there is no way, everything taken back.
   * @param floor the choices that are not this run's
   * @param most steps after which it pauses
   */
  private run(from: number, start: number, floor: number, most: number): number {
    const pauseAt = this.budget.steps - most;
    let at = from;
    let position = start;
    for (;;) {
      if (--this.budget.steps < 0 || this.choices.length > maxChoices * 3) {
        this.exhausted = true;
        return -1;
      }
      if (this.budget.steps < pauseAt) {
        this.rest.at = at;
        this.rest.position = position;
        return paused;
      }
      const step = this.steps[at]!;
      if (step.op === 'done') {
        this.choices.length = floor;
        return position;
      }
      const next = this.take(step, at, position);
      if (this.exhausted) return -1;
      if (next >= 0) {
        if (step.op === 'character') position++;
        else if (step.op === 'back-reference') position += this.referenceLength(step.group);
        at = next;
        continue;
      }
      if (this.choices.length === floor) return -1;
      this.undo(this.choices.pop()!);
      position = this.choices.pop()!;
      at = this.choices.pop()!;
    }
  }

  /** The step behind a step; -1 where it fails. */
  private take(step: Step, at: number, position: number): number {
    switch (step.op) {
      case 'character':
        return position < this.text.length && holds(step.set, this.text.charCodeAt(position)) ? at + 1 : -1;
      case 'split':
        this.choose(step.second, position);
        return step.first;
      case 'jump':
        return step.to;
      case 'assertion':
        return this.asserts(step.kind, position) ? at + 1 : -1;
      case 'look-ahead':
        return this.looksAhead(step.negate, at, position) ? step.end : -1;
      case 'save':
        this.set(step.slot, position);
        return at + 1;
      case 'back-reference':
        return this.repeats(step.group, position) ? at + 1 : -1;
      case 'begin':
        this.set(this.registersAt + step.count, 0);
        return at + 1;
      case 'loop':
        return this.loop(step, at, position);
      case 'turn':
        return this.turn(at, position);
      case 'again':
        return this.again(step.loop, position);
      default:
        return at;
    }
  }

  private choose(at: number, position: number): void {
    this.choices.push(at, position, this.trail.length);
  }

  private set(place: number, value: number): void {
    this.trail.push(place, this.values[place]!);
    this.values[place] = value;
  }

  private undo(length: number): void {
    while (this.trail.length > length) {
      const value = this.trail.pop()!;
      this.values[this.trail.pop()!] = value;
    }
  }

  /** Takes another turn or leaves. */
  private loop({ count: register, min, max, lazy, end }: Loop, at: number, position: number): number {
    const count = this.values[this.registersAt + register]!;
    if (count >= max) return end;
    if (count < min) return at + 1;
    this.choose(lazy ? at + 1 : end, position);
    return lazy ? end : at + 1;
  }

  /** Begins a turn of the loop at the step before: notes where, and forgets what the groups of its body took. */
  private turn(at: number, position: number): number {
    const { count, groups } = this.steps[at - 1] as Loop;
    this.set(this.registersAt + count + 1, position);
    for (let slot = groups[0] * 2; slot < groups[1] * 2; slot++) if (this.values[slot]! >= 0) this.set(slot, -1);
    return at + 1;
  }

  private again(loopAt: number, position: number): number {
    const { count: register, min } = this.steps[loopAt] as Loop;
    const count = this.values[this.registersAt + register]!;
    if (count >= min && this.values[this.registersAt + register + 1] === position) return -1;
    this.set(this.registersAt + register, count + 1);
    return loopAt;
  }

  private looksAhead(negate: boolean, at: number, position: number): boolean {
    const mark = this.trail.length;
    const found = this.run(at + 1, position, this.choices.length, Number.POSITIVE_INFINITY) >= 0;
    if (negate) this.undo(mark);
    return found !== negate;
  }

  private referenceLength(group: number): number {
    const [from, to] = [this.values[group * 2]!, this.values[group * 2 + 1]!];
    return from < 0 || to < 0 ? 0 : to - from;
  }

  private repeats(group: number, position: number): boolean {
    const length = this.referenceLength(group);
    const from = this.values[group * 2]!;
    this.budget.steps -= length;
    return this.folded(from, length) === this.folded(position, length);
  }

  private folded(from: number, length: number): string {
    const text = length === 0 ? '' : this.text.slice(from, from + length);
    return this.ignoreCase ? text.replace(/[A-Z]+/g, capitals => capitals.toLowerCase()) : text;
  }

  private asserts(kind: 'start' | 'end' | 'word-boundary' | 'no-word-boundary', position: number): boolean {
    if (kind === 'start') return position === 0;
    if (kind === 'end') return position === this.text.length;
    return (this.isWord(position - 1) !== this.isWord(position)) === (kind === 'word-boundary');
  }

  private isWord(at: number): boolean {
    return /\w/.test(this.text.charAt(at));
  }
}
