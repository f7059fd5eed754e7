import type { RegexNode } from '../../syntax/regex/ast';
import {
  type CharacterSet,
  characterSet,
  complement,
  holds,
  isOneCharacter,
  type OneCharacter,
} from '../../syntax/regex/characters';
import { dead, type Machine, TooManyStates } from './machine';

/** Why a pattern cannot be turned into a machine. */
export class NotRegular extends Error {}

type Assertion = 'start' | 'end' | 'word-boundary' | 'no-word-boundary';

/** A node of the automaton: where it leads without a character, or with one of a set. */
interface Node {
  /** Followed where their assertion holds, or always. */
  readonly free: { to: number; if?: Assertion }[];
  on: { to: number; set: CharacterSet } | undefined;
}

/** Nodes that a pattern may have, repeats written out. */
const mostNodes = 20_000;

/** A pattern as an automaton. */
export interface Program {
  readonly nodes: readonly Node[];
  readonly start: number;
  readonly end: number;
}

/**
 * Turns a tree into an automaton. A look-ahead at the very end is taken for what it looks for.
 * @throws NotRegular for look-ahead elsewhere and for back-references, TooManyStates where it gets too large
 */
export function programOf(root: RegexNode, ignoreCase: boolean): Program {
  const compiler = new Compiler(ignoreCase);
  const start = compiler.node();
  const end = compiler.add(root, start, true);
  return { nodes: compiler.nodes, start, end };
}

class Compiler {
  readonly nodes: Node[] = [];
  private readonly sets = new Map<number, CharacterSet>();

  constructor(private readonly ignoreCase: boolean) {}

  node(): number {
    if (this.nodes.length >= mostNodes) throw new TooManyStates();
    this.nodes.push({ free: [], on: undefined });
    return this.nodes.length - 1;
  }

  /** Adds a tree behind a node. @param last whether nothing of the pattern follows. @returns the node behind it */
  add(tree: RegexNode, from: number, last: boolean): number {
    if (isOneCharacter(tree)) return this.character(this.setOf(tree), from);
    switch (tree.type) {
      case 'sequence':
        return tree.items.reduce(
          (at, item, index) => this.add(item, at, last && index === tree.items.length - 1),
          from,
        );
      case 'alternation': {
        const end = this.node();
        this.alternatives(tree.alternatives.map(itemsOf), from, end, last);
        return end;
      }
      case 'group':
        return this.add(tree.body, from, last);
      case 'repeat':
        return this.repeat(tree.body, tree.min, tree.max, from);
      case 'assertion': {
        const end = this.node();
        this.nodes[from]!.free.push({ to: end, if: tree.kind });
        return end;
      }
      case 'look-ahead':
        return this.lookAhead(tree.body, tree.negate, from, last);
      default:
        throw new NotRegular(tree.type);
    }
  }

  /** The set of a plain character is one object, however often it stands in the pattern. */
  private setOf(tree: OneCharacter): CharacterSet {
    if (tree.type !== 'character') return characterSet(tree, this.ignoreCase);
    let set = this.sets.get(tree.code);
    if (!set) {
      set = characterSet(tree, this.ignoreCase);
      this.sets.set(tree.code, set);
    }
    return set;
  }

  private items(items: readonly RegexNode[], from: number, last: boolean): number {
    return items.reduce((at, item, index) => this.add(item, at, last && index === items.length - 1), from);
  }

  /** Alternatives, those that begin with the same character in one: a long list of domains is soon told apart then. */
  private alternatives(lists: readonly (readonly RegexNode[])[], from: number, end: number, last: boolean): void {
    const byFirst = new Map<number, (readonly RegexNode[])[]>();
    for (const items of lists) {
      const [first] = items;
      if (first?.type !== 'character') {
        this.free(this.items(items, this.freeNode(from), last), end);
        continue;
      }
      const others = byFirst.get(first.code);
      if (others) others.push(items);
      else byFirst.set(first.code, [items]);
    }
    for (const group of byFirst.values()) {
      const [only] = group;
      if (group.length === 1) this.free(this.items(only!, this.freeNode(from), last), end);
      else
        this.alternatives(
          group.map(items => items.slice(1)),
          this.add(only![0]!, from, false),
          end,
          last,
        );
    }
  }

  private character(set: CharacterSet, from: number): number {
    const end = this.node();
    const own = this.freeNode(from);
    this.nodes[own]!.on = { to: end, set };
    return end;
  }

  /** What only looks is what is there, where nothing has to come behind it. */
  private lookAhead(body: RegexNode, negate: boolean, from: number, last: boolean): number {
    if (!last) throw new NotRegular('look-ahead');
    if (!negate) return this.add(body, from, true);
    const inner = body.type === 'group' ? body.body : body;
    if (!isOneCharacter(inner)) throw new NotRegular('look-ahead');
    const end = this.character(complement(characterSet(inner, this.ignoreCase)), from);
    this.nodes[from]!.free.push({ to: end, if: 'end' });
    return end;
  }

  private repeat(body: RegexNode, min: number, max: number, from: number): number {
    let at = from;
    for (let count = 0; count < min; count++) at = this.add(body, at, false);
    const end = this.node();
    if (max === Number.POSITIVE_INFINITY) {
      const loop = this.freeNode(at);
      this.free(this.add(body, this.freeNode(loop), false), loop);
      this.free(loop, end);
      return end;
    }
    this.free(at, end);
    for (let count = min; count < max; count++) {
      at = this.add(body, this.freeNode(at), false);
      this.free(at, end);
    }
    return end;
  }

  private free(from: number, to: number): void {
    this.nodes[from]!.free.push({ to });
  }

  private freeNode(from: number): number {
    const to = this.node();
    this.free(from, to);
    return to;
  }
}

const itemsOf = (node: RegexNode): readonly RegexNode[] => (node.type === 'sequence' ? node.items : [node]);

/** What stands in front of a place: nothing, a letter, digit or _, or something else. */
enum Before {
  Nothing,
  Word,
  Other,
}

const isWord = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || (code >= 0x61 && code <= 0x7a);

/** Characters that URLs in a query have: no others are ever looked at. */
export const usedCodes: readonly number[] = [...'aetmosxnlirdcvuphgbfywkjqz0123456789.-/:%&=?ABCDEF'].map(of =>
  of.charCodeAt(0),
);

/** States that a pattern's machine may have, and the looks at nodes that making them may take: some tenths of a second. */
const most = { states: 20_000, work: 1_200_000 };

/** Whether a pattern is found in a text, or (`whole`) makes up all of it. */
export class PatternMachine implements Machine {
  readonly start: number;
  private readonly ids = new Map<string, number>();
  private readonly sets: (readonly number[])[] = [];
  private readonly befores: Before[] = [];
  /** Whether the pattern has already been found. */
  private readonly found: boolean[] = [];
  private readonly steps: (Int32Array | undefined)[] = [];
  /** For each node, the characters that lead on. */
  private readonly moves: (Uint8Array | undefined)[];
  /** For each node, the nodes that it leads to without a character and that matter: made when first asked for. */
  private readonly leads: (readonly number[] | undefined)[];
  /** Each set of characters that the pattern tells from others. */
  readonly tables: readonly (readonly number[])[];
  /** Nodes with an assertion. */
  private readonly asks: readonly boolean[];
  private readonly mindsWords: boolean;
  private readonly marks: Uint32Array;
  private mark = 0;
  private work = 0;

  constructor(
    private readonly program: Program,
    private readonly whole: boolean,
  ) {
    const known = new Map<string, Uint8Array>();
    this.moves = program.nodes.map(({ on }) => on && tableOf(on.set, known));
    this.leads = new Array(program.nodes.length);
    this.tables = [...known.values()].map(table => usedCodes.filter(code => table[code]));
    this.mindsWords = program.nodes.some(({ free }) => free.some(edge => edge.if?.endsWith('word-boundary')));
    this.asks = program.nodes.map(({ free }) => free.some(edge => edge.if));
    this.marks = new Uint32Array(program.nodes.length);
    this.start = this.idOf(this.lead(program.start), Before.Nothing, false);
  }

  step(state: number, code: number): number {
    this.steps[state] ??= this.made(state);
    return this.steps[state]![code]!;
  }

  accepts(state: number): boolean {
    return this.found[state]! || this.reaches(this.closed(state, undefined));
  }

  /** Where each character leads from a state: worked out once for all characters that the same nodes go on with. */
  private made(state: number): Int32Array {
    const steps = new Int32Array(128).fill(dead);
    if (this.found[state]) return steps.fill(state);
    const closed = this.closed(state, 0x2d);
    if (!this.mindsWords) this.fill(steps, closed, usedCodes, false);
    else {
      this.fill(
        steps,
        closed,
        usedCodes.filter(code => !isWord(code)),
        false,
      );
      this.fill(steps, this.closed(state, 0x61), usedCodes.filter(isWord), true);
    }
    return steps;
  }

  private fill(steps: Int32Array, closed: readonly number[], codes: readonly number[], word: boolean): void {
    if (!this.whole && this.reaches(closed)) {
      const found = this.idOf([], Before.Other, true);
      for (const code of codes) steps[code] = found;
      return;
    }
    const movers = closed.filter(at => this.moves[at] !== undefined);
    this.spend(movers.length * codes.length);
    const [only] = movers;
    if (movers.length === 1) {
      const other = this.behind([], word);
      const next = this.behind(movers, word);
      const table = this.moves[only!]!;
      for (const code of codes) steps[code] = table[code] ? next : other;
      return;
    }
    const known = new Map<number | string, number>();
    for (const code of codes) {
      const key = this.goingOn(movers, code);
      let next = known.get(key);
      if (next === undefined) {
        next = this.behind(
          movers.filter(at => this.moves[at]![code]),
          word,
        );
        known.set(key, next);
      }
      steps[code] = next;
    }
  }

  /** Which of the nodes take a character, as bits, 30 to a number. */
  private goingOn(movers: readonly number[], code: number): number | string {
    let bits = 0;
    let more = '';
    for (let index = 0; index < movers.length; index++) {
      if (index > 0 && index % 30 === 0) {
        more += `${bits},`;
        bits = 0;
      }
      if (this.moves[movers[index]!]![code]) bits |= 1 << (index % 30);
    }
    return more === '' ? bits : `${more}${bits}`;
  }

  private behind(movers: readonly number[], word: boolean): number {
    const before = word ? Before.Word : Before.Other;
    if (movers.length === 0 && this.whole) return dead;
    if (movers.length === 1 && this.whole)
      return this.idOf(this.lead(this.program.nodes[movers[0]!]!.on!.to), before, false);
    const next = movers.flatMap(at => this.lead(this.program.nodes[at]!.on!.to));
    if (!this.whole) next.push(...this.lead(this.program.start));
    return this.idOf(unique(next), before, false);
  }

  private spend(looks: number): void {
    this.work += looks;
    if (this.work > most.work) throw new TooManyStates();
  }

  private reaches(closed: readonly number[]): boolean {
    return closed.includes(this.program.end);
  }

  /** The nodes that a node leads to whatever stands around it, and that go on with a character, ask for something or are the end. */
  private lead(node: number): readonly number[] {
    const known = this.leads[node];
    if (known) return known;
    const { nodes, end } = this.program;
    const mark = ++this.mark;
    const reached = [node];
    this.marks[node] = mark;
    for (let index = 0; index < reached.length; index++)
      for (const edge of nodes[reached[index]!]!.free) {
        if (edge.if || this.marks[edge.to] === mark) continue;
        this.marks[edge.to] = mark;
        reached.push(edge.to);
      }
    this.spend(reached.length);
    const lead = unique(reached.filter(at => at === end || nodes[at]!.on || nodes[at]!.free.some(edge => edge.if)));
    this.leads[node] = lead;
    return lead;
  }

  /** The nodes of a state with what its assertions open, in front of `next` or at the end. */
  private closed(state: number, next: number | undefined): readonly number[] {
    const { nodes } = this.program;
    const set = this.sets[state]!;
    this.spend(set.length);
    if (!set.some(at => this.asks[at])) return set;
    const before = this.befores[state]!;
    const boundary = (before === Before.Word) !== (next !== undefined && isWord(next));
    const holdsHere = (assertion: Assertion): boolean => {
      if (assertion === 'start') return before === Before.Nothing;
      if (assertion === 'end') return next === undefined;
      return (assertion === 'word-boundary') === boundary;
    };
    const reached = new Set(set);
    for (const at of reached)
      for (const edge of nodes[at]!.free)
        if (edge.if && holdsHere(edge.if)) for (const to of this.lead(edge.to)) reached.add(to);
    return [...reached];
  }

  private idOf(set: readonly number[], before: Before, found: boolean): number {
    const key = found ? 'found' : `${this.mindsWords || before === Before.Nothing ? before : ''}:${set.join()}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.sets.length;
    if (id >= most.states) throw new TooManyStates();
    this.ids.set(key, id);
    this.sets.push(set);
    this.befores.push(before);
    this.found.push(found);
    this.steps.push(undefined);
    return id;
  }
}

const tables = new WeakMap<CharacterSet, string>();

/** Which ASCII characters are of a set: one table for all nodes that have it. */
function tableOf(set: CharacterSet, known: Map<string, Uint8Array>): Uint8Array {
  let key = tables.get(set);
  if (key === undefined) {
    key = set.join();
    tables.set(set, key);
  }
  let table = known.get(key);
  if (!table) {
    table = Uint8Array.from({ length: 128 }, (_, code) => (holds(set, code) ? 1 : 0));
    known.set(key, table);
  }
  return table;
}

function unique(list: number[]): number[] {
  if (list.length === 1) return list;
  list.sort((a, b) => a - b);
  return list.filter((of, index) => of !== list[index - 1]);
}
