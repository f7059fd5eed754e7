import { isTurnOver, type Work } from '../../core/work';
import { type AttackShape, findAmbiguities } from './ambiguity';
import type { ParsedRegex, RegexNode } from './ast';
import { run } from './matcher';
import { compile, type Program } from './program';

/** An input that keeps a backtracking matcher busy, measured. */
export interface Slowness {
  readonly growth: 'exponential' | 'polynomial';
  /** Exponential: the factor by which one more `pump` multiplies the work. Polynomial: the power of the length. */
  readonly degree: number;
  readonly prefix: string;
  readonly pump: string;
  readonly suffix: string;
  /** How often `pump` stood in the longest input that was measured, and the steps that took. */
  readonly repeats: number;
  readonly steps: number;
}

/** Steps of one measured match, and of all for one pattern. */
export const stepLimit = 60_000;
const allSteps = 600_000;
/** Steps after which what is behind the repeated text makes the match slow enough to be taken. */
const suffixLimit = 10_000;

/** From this power of the length on, an input as long as a URL may be keeps a server busy for minutes. */
const leastDegree = 3;

/** What the search for slow inputs found, and about how many steps it took itself. */
export interface SlownessSearch {
  readonly found: Slowness | undefined;
  readonly cost: number;
}

/**
 * The worst input for a pattern that was found; undefined where none makes its matching slow. Every result was measured on a
 * step-counting matcher, so that there is no false alarm; what goes beyond the bounds of the search is not found.
 */
export function* findSlowness(regex: ParsedRegex, ignoreCase: boolean): Work<SlownessSearch> {
  if (!couldBeSlow(regex)) return { found: undefined, cost: 0 };
  const automaton = compile(regex.root, regex.groupCount, ignoreCase, { most: 4, size: 400 });
  const exact = compile(regex.root, regex.groupCount, ignoreCase, { most: 2000, size: 6000 });
  if (!automaton || !exact) return { found: undefined, cost: 1000 };
  const stopwatch = new Stopwatch(exact);
  if (isTurnOver()) yield;
  const { shapes, cost } = yield* findAmbiguities(automaton);
  if (isTurnOver()) yield;
  let worst: Slowness | undefined;
  for (const shape of shapes) {
    if (stopwatch.left <= 0) break;
    const found = yield* stopwatch.measure(shape);
    if (found && (!worst || found.degree > worst.degree)) worst = found;
    if (found?.growth === 'exponential') break;
  }
  return { found: worst, cost: cost + allSteps - stopwatch.left };
}

/** What is tried behind the repeated text so that the match fails: characters that a client can send. */
const suffixes = ['!', '', '~', '/', '\u007f'] as const;

/** Whether a pattern has a loop within a loop, or three loops: with less, the work cannot grow faster than the square of the length. */
export function couldBeSlow({ text, root }: ParsedRegex): boolean {
  return /[*+?{|].*[*+?{|]/s.test(text) && hasLoops(root);
}

function hasLoops(root: RegexNode): boolean {
  let loops = 0;
  let nested = false;
  const visit = (node: RegexNode, inLoop: boolean): void => {
    const isLoop = node.type === 'repeat' && node.max > 4;
    if (isLoop) loops++;
    if (inLoop && (isLoop || node.type === 'alternation' || node.type === 'repeat')) nested = true;
    const within = inLoop || isLoop;
    if (node.type === 'sequence') for (const item of node.items) visit(item, within);
    else if (node.type === 'alternation') for (const each of node.alternatives) visit(each, within);
    else if ('body' in node) visit(node.body, within);
  };
  visit(root, false);
  return nested || loops >= leastDegree;
}

class Stopwatch {
  left = allSteps;

  constructor(readonly program: Program) {}

  *measure({ prefix, pump, nested }: AttackShape): Work<Slowness | undefined> {
    const suffix = yield* this.worstSuffix(prefix, pump);
    const stepsFor = (repeats: number) => this.steps(prefix + pump.repeat(repeats) + suffix);
    const growth = (nested ? yield* exponential(stepsFor) : undefined) ?? (yield* polynomial(stepsFor));
    return growth && { ...growth, prefix, pump, suffix };
  }

  private *worstSuffix(prefix: string, pump: string): Work<string> {
    const start = prefix + pump.repeat(10);
    const steps: number[] = [];
    for (const suffix of suffixes) {
      steps.push(this.steps(start + suffix, suffixLimit));
      if (isTurnOver()) yield;
    }
    return suffixes[steps.indexOf(Math.max(...steps))]!;
  }

  private steps(input: string, most = stepLimit): number {
    const { steps } = run(this.program, input, Math.max(1, Math.min(most, this.left)));
    this.left -= steps;
    return steps;
  }
}

type Growth = Pick<Slowness, 'growth' | 'degree' | 'repeats' | 'steps'>;

/** Whether the work multiplies with every repetition: over the last ones before the limit, each time by much the same factor. */
function* exponential(stepsFor: (repeats: number) => number): Work<Growth | undefined> {
  const steps: number[] = [];
  for (let repeats = 1; repeats <= 40; repeats++) {
    const now = stepsFor(repeats);
    if (now >= stepLimit) break;
    steps.push(now);
    if (isTurnOver()) yield;
  }
  const repeats = steps.length;
  const span = Math.min(4, repeats - 2);
  const [last, first] = [steps[repeats - 1], steps[repeats - 1 - span]];
  if (span < 2 || repeats === 40 || last === undefined || first === undefined) return undefined;
  const degree = (last / first) ** (1 / span);
  return degree >= 1.4 ? { growth: 'exponential', degree, repeats, steps: last } : undefined;
}

/** The power with which the work grows, from inputs of doubled length. */
function* polynomial(stepsFor: (repeats: number) => number): Work<Growth | undefined> {
  let before = stepsFor(8);
  let found: Growth | undefined;
  for (let repeats = 16; repeats <= 64; repeats *= 2) {
    const steps = stepsFor(repeats);
    if (steps >= stepLimit) break;
    // Lower powers slow the growth of short inputs down: a cube doubles to a little less than eight times.
    const degree = Math.round(Math.log2(steps / before) + 0.2);
    found = degree >= leastDegree ? { growth: 'polynomial', degree, repeats, steps } : undefined;
    before = steps;
    if (isTurnOver()) yield;
  }
  return found;
}
