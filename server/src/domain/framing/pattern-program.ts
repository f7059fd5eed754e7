import type { RegexNode } from '../../syntax/regex/ast';
import {
  type CharacterSet,
  characterSet,
  complement,
  isOneCharacter,
  type OneCharacter,
} from '../../syntax/regex/characters';
import { TooManyStates } from './machine';

/** Why a pattern cannot be turned into a machine. */
export class NotRegular extends Error {}

export type Assertion = 'start' | 'end' | 'word-boundary' | 'no-word-boundary';

/** Where a node leads where an assertion holds. */
interface Asking {
  readonly to: number;
  readonly if: Assertion;
}

/** Nodes that a pattern may have, repeats written out. */
const mostNodes = 20_000;

/** A pattern as an automaton. Each node leads to others without a character, and to one with a character of a set. */
export interface Program {
  readonly size: number;
  readonly sets: readonly (CharacterSet | undefined)[];
  readonly to: readonly number[];
  readonly free: readonly (readonly number[] | undefined)[];
  /** The ways that ask for something, of the nodes that have such ways. */
  readonly asking: ReadonlyMap<number, readonly Asking[]>;
  readonly start: number;
  readonly end: number;
}

/**
 * Turns a tree into an automaton. A look-ahead at the very end is taken for what it looks for.
 * @throws NotRegular for look-ahead elsewhere and for back-references, TooManyStates where it gets too large
 */
export function programOf(root: RegexNode, ignoreCase: boolean): Program {
  if (leastSize(root) > mostNodes) throw new TooManyStates();
  const compiler = new Compiler(ignoreCase);
  const start = compiler.node();
  const end = compiler.add(root, start, true);
  const { size, sets, to, free, asking } = compiler;
  return { size, sets, to, free, asking, start, end };
}

/** Nodes that a tree has at the least, so that one that is far too large is not begun. */
function leastSize(tree: RegexNode): number {
  switch (tree.type) {
    case 'sequence':
      return tree.items.reduce((sum, item) => sum + leastSize(item), 0);
    case 'alternation':
      return tree.alternatives.reduce((most, each) => Math.max(most, leastSize(each)), 0);
    case 'group':
      return leastSize(tree.body);
    case 'repeat':
      return leastSize(tree.body) * (tree.max === Number.POSITIVE_INFINITY ? tree.min + 1 : tree.max);
    default:
      return isOneCharacter(tree) ? 1 : 0;
  }
}

class Compiler {
  size = 0;
  readonly sets: (CharacterSet | undefined)[] = [];
  readonly to: number[] = [];
  readonly free: (number[] | undefined)[] = [];
  readonly asking = new Map<number, Asking[]>();
  private readonly ofCharacters = new Map<number, CharacterSet>();

  constructor(private readonly ignoreCase: boolean) {}

  node(): number {
    if (this.size >= mostNodes) throw new TooManyStates();
    this.sets.push(undefined);
    this.to.push(-1);
    this.free.push(undefined);
    return this.size++;
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
        this.ask(from, end, tree.kind);
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
    let set = this.ofCharacters.get(tree.code);
    if (!set) {
      set = characterSet(tree, this.ignoreCase);
      this.ofCharacters.set(tree.code, set);
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
        this.follow(this.items(items, this.freeNode(from), last), end);
        continue;
      }
      const others = byFirst.get(first.code);
      if (others) others.push(items);
      else byFirst.set(first.code, [items]);
    }
    for (const group of byFirst.values()) {
      const [only] = group;
      if (group.length === 1) this.follow(this.items(only!, this.freeNode(from), last), end);
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
    const own = this.sets[from] || this.free[from] || this.asking.has(from) ? this.freeNode(from) : from;
    this.sets[own] = set;
    this.to[own] = end;
    return end;
  }

  /** What only looks is what is there, where nothing has to come behind it. */
  private lookAhead(body: RegexNode, negate: boolean, from: number, last: boolean): number {
    if (!last) throw new NotRegular('look-ahead');
    if (!negate) return this.add(body, from, true);
    const inner = body.type === 'group' ? body.body : body;
    if (!isOneCharacter(inner)) throw new NotRegular('look-ahead');
    const end = this.character(complement(characterSet(inner, this.ignoreCase)), from);
    this.ask(from, end, 'end');
    return end;
  }

  private repeat(body: RegexNode, min: number, max: number, from: number): number {
    let at = from;
    for (let count = 0; count < min; count++) at = this.add(body, at, false);
    const end = this.node();
    if (max === Number.POSITIVE_INFINITY) {
      const loop = this.freeNode(at);
      this.follow(this.add(body, this.freeNode(loop), false), loop);
      this.follow(loop, end);
      return end;
    }
    this.follow(at, end);
    for (let count = min; count < max; count++) {
      at = this.add(body, this.freeNode(at), false);
      this.follow(at, end);
    }
    return end;
  }

  private follow(from: number, to: number): void {
    const ways = this.free[from];
    if (ways) ways.push(to);
    else this.free[from] = [to];
  }

  private ask(from: number, to: number, assertion: Assertion): void {
    const ways = this.asking.get(from);
    if (ways) ways.push({ to, if: assertion });
    else this.asking.set(from, [{ to, if: assertion }]);
  }

  private freeNode(from: number): number {
    const to = this.node();
    this.follow(from, to);
    return to;
  }
}

const itemsOf = (node: RegexNode): readonly RegexNode[] => (node.type === 'sequence' ? node.items : [node]);

/** Whether every text that a pattern is found in has a word, written plainly in the pattern. */
export function alwaysHas(node: RegexNode, word: string, ignoreCase: boolean): boolean {
  switch (node.type) {
    case 'sequence': {
      const items = node.items.flatMap(solved);
      let run = '';
      for (const item of items) {
        run = item.type === 'character' ? run + String.fromCharCode(item.code) : `${run}\0`;
        if (item.type !== 'character' && alwaysHas(item, word, ignoreCase)) return true;
      }
      return (ignoreCase ? run.toLowerCase() : run).includes(word);
    }
    case 'alternation':
      return node.alternatives.every(each => alwaysHas(each, word, ignoreCase));
    case 'group':
      return alwaysHas(node.body, word, ignoreCase);
    case 'repeat':
      return node.min > 0 && alwaysHas(node.body, word, ignoreCase);
    default:
      return false;
  }
}

/** What a group without alternatives holds, as if there were no group. */
function solved(node: RegexNode): readonly RegexNode[] {
  if (node.type === 'group') return solved(node.body);
  return node.type === 'sequence' ? node.items.flatMap(solved) : [node];
}
