import { type Comment, type Node, type Options, type Program, parse } from 'acorn';
import { parse as parseLoose } from 'acorn-loose';
import { applyEdits } from '../../core/fix';
import type { Span } from '../../core/span';
import { findOddQuotes, type OddQuotes } from './odd-quotes';
import { problemOf, type ScriptProblem } from './problem';

/** A text read as a JavaScript that a page loads with a script tag. It is parsed, never run. */
export interface Script {
  readonly text: string;
  /**
   * The statements: of the text itself where it is JavaScript, of the text with straight quotes where only that was wrong, else as
   * much as can be told. Places of its nodes are had from `spanOf`.
   */
  readonly program: Program;
  /** Quotes that are none, where they keep the text from being JavaScript. */
  readonly oddQuotes: OddQuotes | undefined;
  /** What a JavaScript engine refuses (with straight quotes in the place of odd ones), on the exact characters. */
  readonly problem: ScriptProblem | undefined;
  /** The comments that begin with `//`. */
  readonly lineComments: readonly Span[];
  /** Where a node stands in the text. */
  spanOf(node: Span): Span;
}

/** How long a broken text may be for its statements to be guessed: the time for that grows with the square of the faults. */
const longestGuessed = 8_000;

/** Reads any text; never throws. Offsets count UTF-16 units. */
export function parseScript(text: string): Script {
  const whole = read(text);
  if (!whole.error) return scriptOf(text, whole);
  const quotes = findOddQuotes(text);
  if (quotes.edits.length === 0) return scriptOf(text, whole);
  return scriptOf(text, read(applyEdits(text, quotes.edits)), quotes);
}

interface Read {
  readonly text: string;
  readonly program: Program | undefined;
  readonly error: unknown;
  readonly comments: readonly Comment[];
}

function read(text: string): Read {
  const comments: Comment[] = [];
  const options = { ...dialect, onComment: comments };
  try {
    return { text, program: parse(text, options), error: undefined, comments };
  } catch (error) {
    return { text, program: undefined, error, comments };
  }
}

/** What every browser of today reads from a script tag. */
const dialect: Options = { ecmaVersion: 'latest', sourceType: 'script' };

function scriptOf(text: string, { text: readText, program, error, comments }: Read, oddQuotes?: OddQuotes): Script {
  const guess = program ? { program, comments } : guessed(readText);
  const place = oddQuotes ? placeBefore(oddQuotes) : (at: number) => at;
  const spanOf = ({ start, end }: Span): Span => ({ start: place(start), end: Math.max(place(start), place(end)) });
  const problem = error === undefined ? undefined : problemOf(readText, error);
  const seen = new Set<number>();
  const lineComments = guess.comments
    .filter(
      ({ type, start }) => type === 'Line' && readText.startsWith('//', start) && !seen.has(start) && seen.add(start),
    )
    .map(spanOf)
    .sort((a, b) => a.start - b.start);
  return {
    text,
    program: guess.program,
    oddQuotes,
    problem: problem && movedProblem(problem, spanOf),
    lineComments,
    spanOf,
  };
}

/** The statements of a broken text. The parser descends by recursion: of a text nested beyond the stack nothing is told. */
function guessed(text: string): { program: Program; comments: readonly Comment[] } {
  const comments: Comment[] = [];
  const nothing = { type: 'Program', start: 0, end: 0, body: [], sourceType: 'script' } satisfies Program;
  if (text.length > longestGuessed) return { program: nothing, comments };
  try {
    return { program: parseLoose(text, { ...dialect, onComment: comments }), comments };
  } catch {
    return { program: nothing, comments };
  }
}

/** The offset in the text before the edits of what stands at an offset behind them. */
function placeBefore({ edits }: OddQuotes): (at: number) => number {
  return at => {
    let delta = 0;
    for (const { span, newText } of edits) {
      const start = span.start + delta;
      if (at <= start) break;
      if (at < start + newText.length) return span.start;
      delta += newText.length - (span.end - span.start);
    }
    return at - delta;
  };
}

function movedProblem(problem: ScriptProblem, spanOf: Script['spanOf']): ScriptProblem {
  const { span, other, repair } = problem;
  return {
    ...problem,
    span: spanOf(span),
    other: other && spanOf(other),
    repair: repair?.map(edit => ({ span: spanOf(edit.span), newText: edit.newText })),
  };
}

/** The direct parts of a node, in the order of the text. */
export function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (const [key, value] of Object.entries(node)) {
    if (key === 'loc' || key === 'range') continue;
    for (const part of Array.isArray(value) ? value : [value])
      if (part !== null && typeof part === 'object' && typeof part.type === 'string') children.push(part as Node);
  }
  return children.sort((a, b) => a.start - b.start);
}
