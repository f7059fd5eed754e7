import { isTurnOver, type Work } from '../../core/work';
import { type CharacterSet, intersection, someCharacter } from './characters';
import type { Program } from './program';

/** Input that may keep a backtracking matcher busy: `prefix`, then `pump` again and again, then something that does not match. */
export interface AttackShape {
  readonly prefix: string;
  readonly pump: string;
  readonly nested: boolean;
}

/** How many pairs or triples of states are looked at in all, and from one start. */
const budget = { all: 20_000, one: 2_000 } as const;
/** How much is looked at in one piece of the work. */
const piece = 500;
const mostStates = 80;
const mostShapes = 12;

/**
 * Finds words that a pattern can take in two ways, in a loop that comes back to itself (`nested`: the ways multiply) or in two loops
 * one after the other (their lengths multiply). What is found is possible, not proved; the work done is bounded.
 * Source of the method: Weber and Seidl, "On the degree of ambiguity of finite automata".
 */
export function* findAmbiguities(
  program: Program,
): Work<{ readonly shapes: readonly AttackShape[]; readonly cost: number }> {
  const explorer = new Explorer(program);
  return { shapes: yield* explorer.shapes(), cost: explorer.cost };
}

interface Edge {
  readonly to: number;
  /** Whether there is more than one way there without reading anything. */
  readonly twice: boolean;
}

/** Marks, no states: whether two ways have gone apart yet. */
const together = -1;
const parted = -2;

/** States are the program's `character` instructions: "this one was read last". */
class Explorer {
  readonly #edges = new Map<number, readonly Edge[]>();
  readonly #common = new Map<number, CharacterSet>();
  #left: number = budget.all;

  constructor(readonly program: Program) {}

  /** How much was looked at. */
  get cost(): number {
    return budget.all - this.#left + this.program.code.length ** 2;
  }

  *shapes(): Work<AttackShape[]> {
    const found: AttackShape[] = [];
    const add = (state: number, pump: string | undefined, nested: boolean) => {
      const prefix = pump === undefined ? undefined : this.wordTo(state);
      if (prefix === undefined) return;
      const unit = repeatedUnit(pump!);
      if (!found.some(shape => shape.pump === unit && shape.prefix === prefix))
        found.push({ prefix, pump: unit, nested });
    };
    const loops = this.loops();
    for (const loop of loops) add(loop[0]!, yield* this.twoWaysRound(loop[0]!, new Set(loop)), true);
    const states = loops.flat();
    for (const from of states)
      for (const to of states)
        if (from !== to && this.#left > 0 && found.length < mostShapes)
          add(from, yield* this.inBothLoops(from, to), false);
    return found;
  }

  /** States that can follow a state; the ones that can come first for -1. */
  private edges(state: number): readonly Edge[] {
    let edges = this.#edges.get(state);
    if (!edges) {
      edges = this.followers(state + 1);
      this.#edges.set(state, edges);
    }
    return edges;
  }

  private followers(start: number): Edge[] {
    const { code } = this.program;
    const ways = new Map<number, number>();
    // A repetition that takes nothing in fails, so that no way goes round in circles.
    const entered = new Set<number>();
    let steps = 2000;
    const visit = (at: number): void => {
      if (--steps < 0) return;
      const instruction = code[at]!;
      if (instruction.op === 'character') ways.set(at, (ways.get(at) ?? 0) + 1);
      else if (instruction.op === 'split') {
        visit(instruction.first);
        visit(instruction.second);
      } else if (instruction.op === 'jump') visit(instruction.to);
      else if (instruction.op === 'enter') {
        const again = entered.has(instruction.register);
        entered.add(instruction.register);
        visit(at + 1);
        if (!again) entered.delete(instruction.register);
      } else if (instruction.op === 'progress') {
        if (!entered.has(instruction.register)) visit(at + 1);
      } else if (instruction.op !== 'match') {
        visit(at + 1);
        if (instruction.op === 'look-ahead') visit(instruction.end);
      }
    };
    visit(start);
    return Array.from(ways, ([to, count]) => ({ to, twice: count > 1 }));
  }

  /** States that come back to themselves, each with those that it shares its loops with. */
  private loops(): number[][] {
    const all = this.program.code.flatMap(({ op }, at) => (op === 'character' ? [at] : []));
    if (all.length > mostStates) return [];
    const reach = new Map(all.map(state => [state, this.reachable(state)]));
    const taken = new Set<number>();
    const loops: number[][] = [];
    for (const state of all) {
      if (taken.has(state) || !reach.get(state)!.has(state)) continue;
      const loop = all.filter(other => reach.get(state)!.has(other) && reach.get(other)!.has(state));
      for (const member of loop) taken.add(member);
      loops.push(loop);
    }
    return loops;
  }

  private reachable(from: number): Set<number> {
    const seen = new Set<number>();
    const open = [from];
    for (let state = open.pop(); state !== undefined; state = open.pop())
      for (const { to } of this.edges(state))
        if (!seen.has(to)) {
          seen.add(to);
          open.push(to);
        }
    return seen;
  }

  /** A word that leads from a state back to itself in two ways. */
  private twoWaysRound(state: number, loop: ReadonlySet<number>): Work<string | undefined> {
    const within = (from: number) => this.edges(from).filter(({ to }) => loop.has(to));
    return this.search([state, state, together], [state, state, parted], function* ([a = 0, b = 0, now]) {
      for (const one of within(a))
        for (const two of within(b)) {
          if (a === b && one.to > two.to) continue;
          const parts = now === parted || one.to !== two.to || (a === b && one.twice);
          yield [one.to, two.to, parts ? parted : together];
        }
    });
  }

  /** A word that leads from `from` to itself, from `from` to `to`, and from `to` to itself. */
  private inBothLoops(from: number, to: number): Work<string | undefined> {
    const after = (state: number) => this.edges(state);
    return this.search([from, from, to], [from, to, to], function* ([a = 0, b = 0, c = 0]) {
      for (const one of after(a))
        for (const two of after(b)) for (const three of after(c)) yield [one.to, two.to, three.to];
    });
  }

  /** The shortest word that leads all states of `start` to those of `goal` at once. */
  private *search(
    start: readonly number[],
    goal: readonly number[],
    moves: (states: readonly number[]) => Iterable<readonly number[]>,
  ): Work<string | undefined> {
    const words = new Map([[start.join(), '']]);
    const goalKey = goal.join();
    const open = [start];
    let left = budget.one;
    for (const states of open) {
      const word = words.get(states.join())!;
      for (const next of moves(states)) {
        this.#left--;
        if (--left < 0 || this.#left < 0) return undefined;
        if (left % piece === 0 && isTurnOver()) yield;
        const key = next.join();
        if (words.has(key)) continue;
        const character = someCharacter(this.common(next));
        if (character === undefined) continue;
        words.set(key, word + String.fromCharCode(character));
        if (key === goalKey) return words.get(key);
        open.push(next);
      }
    }
    return undefined;
  }

  /** The characters that lead into all of these states; a number that is no state counts for all. */
  private common(states: readonly number[]): CharacterSet {
    const [a, b, c] = states.map(state => this.program.code[state]);
    const key = states.reduce((sum, state) => sum * 4096 + state, 0);
    let set = this.#common.get(key);
    if (!set) {
      set = [a, b, c]
        .flatMap(each => (each?.op === 'character' ? [each.set] : []))
        .reduce((left, right) => intersection(left, right));
      this.#common.set(key, set);
    }
    return set;
  }

  /** A shortest word that leads to a state. */
  private wordTo(goal: number): string | undefined {
    const words = new Map([[-1, '']]);
    const open = [-1];
    for (const state of open)
      for (const { to } of this.edges(state)) {
        if (words.has(to)) continue;
        const instruction = this.program.code[to]!;
        const character = instruction.op === 'character' ? someCharacter(instruction.set) : undefined;
        if (character === undefined) continue;
        words.set(to, words.get(state)! + String.fromCharCode(character));
        open.push(to);
      }
    return words.get(goal);
  }
}

/** The shortest text of which `word` is a repetition. */
function repeatedUnit(word: string): string {
  const length = `${word}${word}`.indexOf(word, 1);
  return word.slice(0, length);
}
