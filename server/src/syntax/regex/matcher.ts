import { holds } from './characters';
import type { Instruction, Program } from './program';

/** How a bounded match went. */
export interface MatchRun {
  /** Undefined where the bound came first. */
  readonly matched: boolean | undefined;
  readonly steps: number;
}

/** A way that was not taken yet. */
interface Choice {
  readonly at: number;
  readonly position: number;
  readonly saved: readonly number[];
  readonly registers: readonly number[];
}

/**
 * Matches as a backtracking matcher does, from the start of the input, and counts its steps: the measure of how long a pattern keeps
 * a server busy. Gives up after `limit` steps.
 */
export function run(program: Program, input: string, limit: number): MatchRun {
  const matcher = new Matcher(program, input, limit);
  const matched = matcher.from(
    0,
    0,
    new Array(program.groupCount * 2 + 2).fill(-1),
    new Array(program.registers).fill(-1),
  );
  return { matched: matcher.steps > limit ? undefined : matched !== undefined, steps: Math.min(matcher.steps, limit) };
}

class Matcher {
  steps = 0;
  /** What the last match saved. */
  saved: readonly number[] = [];

  constructor(
    readonly program: Program,
    readonly input: string,
    readonly limit: number,
  ) {}

  /** Where the match ends that starts there; undefined where there is none. */
  from(start: number, startPosition: number, saved: number[], registers: number[]): number | undefined {
    const { code } = this.program;
    const choices: Choice[] = [];
    let at: number = start;
    let position = startPosition;
    for (;;) {
      if (++this.steps > this.limit) return undefined;
      const instruction = code[at]!;
      if (instruction.op === 'match') {
        this.saved = saved;
        return position;
      }
      if (instruction.op === 'split') {
        choices.push({ at: instruction.second, position, saved: saved.slice(), registers: registers.slice() });
        at = instruction.first;
        continue;
      }
      const next = this.step(instruction, at, position, saved, registers);
      if (next >= 0) {
        at = instruction.op === 'jump' ? instruction.to : instruction.op === 'look-ahead' ? instruction.end : at + 1;
        position = next;
        continue;
      }
      const choice = choices.pop();
      if (!choice) return undefined;
      at = choice.at;
      position = choice.position;
      saved = choice.saved.slice();
      registers = choice.registers.slice();
    }
  }

  /** The position behind a step; -1 where it fails. */
  private step(instruction: Instruction, at: number, position: number, saved: number[], registers: number[]): number {
    const { input } = this;
    switch (instruction.op) {
      case 'character':
        return position < input.length && holds(instruction.set, input.charCodeAt(position)) ? position + 1 : -1;
      case 'save':
        saved[instruction.slot] = position;
        return position;
      case 'enter':
        registers[instruction.register] = position;
        return position;
      case 'progress':
        return registers[instruction.register] === position ? -1 : position;
      case 'assertion':
        return this.asserts(instruction.kind, position) ? position : -1;
      case 'look-ahead': {
        const matched = this.from(at + 1, position, saved.slice(), registers.slice()) !== undefined;
        if (matched && !instruction.negate) for (const [slot, value] of this.saved.entries()) saved[slot] = value;
        return matched === instruction.negate ? -1 : position;
      }
      case 'back-reference':
        return this.behindReference(instruction.number, position, saved);
      default:
        return position;
    }
  }

  private behindReference(number: number, position: number, saved: readonly number[]): number {
    const [start = -1, end = -1] = saved.slice(number * 2, number * 2 + 2);
    if (start < 0 || end < 0) return position;
    const fold = (text: string) => (this.program.ignoreCase ? text.toLowerCase() : text);
    const wanted = fold(this.input.slice(start, end));
    const there = fold(this.input.slice(position, position + end - start));
    return wanted === there ? position + end - start : -1;
  }

  private asserts(kind: 'start' | 'end' | 'word-boundary' | 'no-word-boundary', position: number): boolean {
    if (kind === 'start') return position === 0;
    if (kind === 'end') return position === this.input.length;
    const isWord = (at: number) => /\w/.test(this.input[at] ?? '');
    return (isWord(position - 1) !== isWord(position)) === (kind === 'word-boundary');
  }
}
