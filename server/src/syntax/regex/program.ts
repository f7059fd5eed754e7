import type { Assertion, RegexNode } from './ast';
import { type CharacterSet, characterSet, isOneCharacter } from './characters';

/** One step of a pattern, as a backtracking matcher takes it. Numbers are places in the program. */
export type Instruction =
  | { readonly op: 'character'; readonly set: CharacterSet }
  /** Goes on at `first`, and on failure at `second`. */
  | { readonly op: 'split'; first: number; second: number }
  | { readonly op: 'jump'; to: number }
  | { readonly op: 'assertion'; readonly kind: Assertion['kind'] }
  /** Runs what follows up to its `match`, then goes on behind it. */
  | { readonly op: 'look-ahead'; readonly negate: boolean; end: number }
  | { readonly op: 'save'; readonly slot: number }
  | { readonly op: 'back-reference'; readonly number: number }
  /** Remembers where a repetition starts, and fails where it took nothing in. */
  | { readonly op: 'enter'; readonly register: number }
  | { readonly op: 'progress'; readonly register: number }
  | { readonly op: 'match' };

export interface Program {
  readonly code: readonly Instruction[];
  readonly groupCount: number;
  readonly registers: number;
  readonly ignoreCase: boolean;
}

/** How repeats with counts are written out: every one, or few of them as an approximation. */
export interface Counting {
  readonly most: number;
  readonly size: number;
}

/** A tree as a program; undefined where it would be longer than `counting.size`. */
export function compile(
  root: RegexNode,
  groupCount: number,
  ignoreCase: boolean,
  counting: Counting,
): Program | undefined {
  const compiler = new Compiler(ignoreCase, counting);
  try {
    compiler.node(root);
  } catch (error) {
    if (error === tooLong) return undefined;
    throw error;
  }
  compiler.code.push({ op: 'match' });
  return { code: compiler.code, groupCount, registers: compiler.registers, ignoreCase };
}

const tooLong = new Error('The program is too long.');

class Compiler {
  readonly code: Instruction[] = [];
  registers = 0;

  constructor(
    readonly ignoreCase: boolean,
    readonly counting: Counting,
  ) {}

  node(node: RegexNode): void {
    if (this.code.length > this.counting.size) throw tooLong;
    if (isOneCharacter(node)) {
      this.code.push({ op: 'character', set: characterSet(node, this.ignoreCase) });
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
        this.code.push({ op: 'match' });
        ahead.end = this.code.length;
        break;
      }
      case 'repeat':
        this.repeat(node.body, node.min, node.max, node.lazy);
        break;
      case 'assertion':
        this.code.push({ op: 'assertion', kind: node.kind });
        break;
      case 'back-reference':
        this.code.push({ op: 'back-reference', number: node.number });
        break;
    }
  }

  private add<Added extends Instruction>(instruction: Added): Added {
    this.code.push(instruction);
    return instruction;
  }

  private alternation(alternatives: readonly RegexNode[]): void {
    const ends: Extract<Instruction, { op: 'jump' }>[] = [];
    for (const [index, alternative] of alternatives.entries()) {
      const isLast = index === alternatives.length - 1;
      const split = isLast ? undefined : this.add({ op: 'split', first: this.code.length + 1, second: 0 });
      this.node(alternative);
      if (!split) break;
      ends.push(this.add({ op: 'jump', to: 0 }));
      split.second = this.code.length;
    }
    for (const end of ends) end.to = this.code.length;
  }

  private group(number: number | undefined, body: RegexNode): void {
    if (number === undefined) return this.node(body);
    this.code.push({ op: 'save', slot: number * 2 });
    this.node(body);
    this.code.push({ op: 'save', slot: number * 2 + 1 });
  }

  private repeat(body: RegexNode, min: number, max: number, lazy: boolean): void {
    const { most } = this.counting;
    for (let done = 0; done < Math.min(min, most); done++) this.node(body);
    if (max === Infinity || max > most) return this.loop(body, lazy);
    const splits: Extract<Instruction, { op: 'split' }>[] = [];
    for (let done = min; done < max; done++) {
      splits.push(this.add({ op: 'split', first: this.code.length + 1, second: 0 }));
      this.node(body);
    }
    for (const split of splits) {
      split.second = this.code.length;
      if (lazy) [split.first, split.second] = [split.second, split.first];
    }
  }

  private loop(body: RegexNode, lazy: boolean): void {
    const start = this.code.length;
    const split = this.add({ op: 'split', first: start + 1, second: 0 });
    const register = this.registers++;
    this.code.push({ op: 'enter', register });
    this.node(body);
    this.code.push({ op: 'progress', register }, { op: 'jump', to: start });
    split.second = this.code.length;
    if (lazy) [split.first, split.second] = [split.second, split.first];
  }
}
