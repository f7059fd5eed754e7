import type { Assertion, RegexNode } from './ast';
import { type CharacterSet, characterSet, isOneCharacter } from './characters';

/** One step of a search. `to` and `end` are places in the program. */
export type Step =
  | { readonly op: 'character'; readonly set: CharacterSet }
  /** Goes on at `first`, and on failure at `second`. */
  | { readonly op: 'split'; readonly first: number; second: number }
  | { readonly op: 'jump'; to: number }
  | { readonly op: 'assertion'; readonly kind: Assertion['kind'] }
  /** Runs what follows up to its `done`, then goes on at `end`. */
  | { readonly op: 'look-ahead'; readonly negate: boolean; end: number }
  | { readonly op: 'save'; readonly slot: number }
  | { readonly op: 'back-reference'; readonly group: number }
  /** Sets a loop's count to 0. */
  | { readonly op: 'begin'; readonly count: number }
  | Loop
  /** The beginning of a loop's body, right behind its head. */
  | { readonly op: 'turn' }
  /** The end of a loop's body: counts, and fails where an optional turn took nothing in. */
  | { readonly op: 'again'; readonly loop: number }
  | { readonly op: 'done' };

/** The head of a loop. Its count stands in register `count`, where its turn began in the next one. */
export interface Loop {
  readonly op: 'loop';
  readonly count: number;
  readonly min: number;
  readonly max: number;
  readonly lazy: boolean;
  /** Groups of the body, which each turn forgets: from the first up to, not including, the last. */
  readonly groups: readonly [from: number, to: number];
  end: number;
}

export interface SearchProgram {
  readonly steps: readonly Step[];
  readonly registers: number;
}

/** A tree as a program, about as long as the pattern. */
export function searchProgram(root: RegexNode, ignoreCase: boolean): SearchProgram {
  const compiler = new Compiler(ignoreCase);
  compiler.node(root);
  compiler.steps.push({ op: 'done' });
  return compiler;
}

class Compiler implements SearchProgram {
  readonly steps: Step[] = [];
  registers = 0;
  private groups = 0;

  constructor(private readonly ignoreCase: boolean) {}

  node(node: RegexNode): void {
    if (isOneCharacter(node)) {
      this.steps.push({ op: 'character', set: characterSet(node, this.ignoreCase) });
      return;
    }
    switch (node.type) {
      case 'sequence':
        for (const item of node.items) this.node(item);
        break;
      case 'alternation':
        this.alternation(node.alternatives);
        break;
      case 'group':
        this.group(node.number, node.body);
        break;
      case 'look-ahead': {
        const ahead = this.add({ op: 'look-ahead', negate: node.negate, end: 0 });
        this.node(node.body);
        this.steps.push({ op: 'done' });
        ahead.end = this.steps.length;
        break;
      }
      case 'repeat':
        this.repeat(node.body, node.min, node.max, node.lazy);
        break;
      case 'assertion':
        this.steps.push({ op: 'assertion', kind: node.kind });
        break;
      case 'back-reference':
        this.steps.push({ op: 'back-reference', group: node.number });
        break;
    }
  }

  private add<Added extends Step>(step: Added): Added {
    this.steps.push(step);
    return step;
  }

  private alternation(alternatives: readonly RegexNode[]): void {
    const ends: { to: number }[] = [];
    for (const [index, alternative] of alternatives.entries()) {
      if (index === alternatives.length - 1) {
        this.node(alternative);
        break;
      }
      const split = this.add({ op: 'split', first: this.steps.length + 1, second: 0 });
      this.node(alternative);
      ends.push(this.add({ op: 'jump', to: 0 }));
      split.second = this.steps.length;
    }
    for (const end of ends) end.to = this.steps.length;
  }

  private group(number: number | undefined, body: RegexNode): void {
    if (number === undefined) return this.node(body);
    this.groups = Math.max(this.groups, number);
    this.steps.push({ op: 'save', slot: number * 2 });
    this.node(body);
    this.steps.push({ op: 'save', slot: number * 2 + 1 });
  }

  private repeat(body: RegexNode, min: number, max: number, lazy: boolean): void {
    const count = this.registers;
    this.registers += 2;
    this.steps.push({ op: 'begin', count });
    const at = this.steps.length;
    const before = this.groups;
    const groups: [number, number] = [before + 1, before + 1];
    const loop = this.add({ op: 'loop', count, min, max, lazy, groups, end: 0 });
    this.steps.push({ op: 'turn' });
    this.node(body);
    groups[1] = this.groups + 1;
    this.steps.push({ op: 'again', loop: at });
    loop.end = this.steps.length;
  }
}
