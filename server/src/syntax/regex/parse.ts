import type { ParsedRegex, RegexNode, RegexProblem, RegexProblemCode } from './ast';
import { readEscape } from './escape';
import { foreignEscape, foreignGroup } from './foreign';
import { parseClass } from './parse-class';
import { Scanner } from './scanner';

/** Groups within groups beyond this are not read; the C++ library runs out of stack somewhere there. */
const maxDepth = 200;
/** The largest count that the C++ library reads. */
const maxCount = 2_147_483_647;

/**
 * Reads a regular expression. Never throws; takes time linear in the text.
 * Source of the grammar: microsoft/STL, stl/inc/regex (ECMAScript grammar), the library whose messages the rewrite module shows.
 */
export function parseRegex(text: string): ParsedRegex {
  return new RegexParser(text).parse();
}

class RegexParser {
  readonly #scanner: Scanner;
  #groups = 0;
  #depth = 0;
  /** Numbers of groups that are open at the present place. */
  readonly #open = new Set<number>();
  readonly #references: { readonly number: number; readonly start: number; readonly end: number }[] = [];
  #lastProblem: RegexProblem | undefined;

  constructor(readonly text: string) {
    this.#scanner = new Scanner(text);
  }

  parse(): ParsedRegex {
    const { text } = this;
    const parts: RegexNode[] = [this.#disjunction()];
    while (!this.#scanner.atEnd) {
      const start = this.#scanner.at++;
      this.#problem('stray-parenthesis', start);
      parts.push({ type: 'character', code: 0x29, start, end: start + 1 }, this.#disjunction());
    }
    const { problems } = this.#scanner;
    for (const { number, start, end } of this.#references)
      problems.push({ code: number > this.#groups ? 'missing-group' : 'open-group', start, end });
    problems.sort((a, b) => a.start - b.start);
    return {
      text,
      syntax: 'ECMAScript',
      root: sequence(parts, 0, text.length),
      groupCount: this.#groups,
      problems,
    };
  }

  #disjunction(): RegexNode {
    const { start, alternatives } = { start: this.#scanner.at, alternatives: [this.#alternative()] };
    while (this.#scanner.take('|')) alternatives.push(this.#alternative());
    return alternatives.length === 1
      ? alternatives[0]!
      : { type: 'alternation', alternatives, start, end: this.#scanner.at };
  }

  #alternative(): RegexNode {
    const start = this.#scanner.at;
    const items: RegexNode[] = [];
    for (;;) {
      const { code } = this.#scanner;
      if (Number.isNaN(code) || code === 0x7c || code === 0x29) break;
      items.push(this.#term(code));
    }
    return sequence(items, start, this.#scanner.at);
  }

  #term(code: number): RegexNode {
    if (standsForItself(code)) return this.#quantified(this.#scanner.character(), true);
    const atom = this.#atom();
    const repeatable = atom.type !== 'assertion' && atom.type !== 'look-ahead';
    return this.#quantified(atom, repeatable);
  }

  #atom(): RegexNode {
    const scanner = this.#scanner;
    const start = scanner.at;
    switch (this.text[start]) {
      case '^':
        return this.#assertion('start', 1);
      case '$':
        return this.#assertion('end', 1);
      case '.':
        scanner.at++;
        return { type: 'any', start, end: start + 1 };
      case '(':
        return this.#group();
      case '[':
        return parseClass(scanner);
      case '\\':
        return this.#escape();
      case '*':
      case '+':
      case '?':
        return this.#nothingToRepeat();
      case '{':
        return this.#leadingBrace();
      case '}':
        this.#problem('stray-brace', start, start + 1);
        return scanner.character();
      case ']':
        this.#problem('stray-bracket', start, start + 1);
        return scanner.character();
      default:
        return scanner.character();
    }
  }

  #assertion(kind: 'start' | 'end' | 'word-boundary' | 'no-word-boundary', length: number): RegexNode {
    const start = this.#scanner.at;
    this.#scanner.at += length;
    return { type: 'assertion', kind, start, end: start + length };
  }

  /** A quantifier where an item was expected. */
  #nothingToRepeat(): RegexNode {
    const start = this.#scanner.at++;
    this.#scanner.take('?');
    this.#problem('nothing-to-repeat', start);
    return { type: 'sequence', items: [], start, end: this.#scanner.at };
  }

  #leadingBrace(): RegexNode {
    const start = this.#scanner.at;
    if (!this.#count()) {
      this.#problem('literal-brace', start, start + 1);
      return this.#scanner.character();
    }
    this.#scanner.take('?');
    this.#problem('nothing-to-repeat', start);
    return { type: 'sequence', items: [], start, end: this.#scanner.at };
  }

  #group(): RegexNode {
    const scanner = this.#scanner;
    const start = scanner.at++;
    const open = start;
    let kind: 'capturing' | 'plain' | 'ahead' | 'not-ahead' = 'capturing';
    if (scanner.take('?:')) kind = 'plain';
    else if (scanner.take('?=')) kind = 'ahead';
    else if (scanner.take('?!')) kind = 'not-ahead';
    else if (scanner.is('?')) {
      const foreign = foreignGroup(this.text, start);
      if (foreign.emptyEnd !== undefined) {
        scanner.at = foreign.emptyEnd;
        scanner.problems.push({ code: 'foreign', construct: foreign.construct, start, end: foreign.emptyEnd });
        return { type: 'sequence', items: [], start, end: foreign.emptyEnd };
      }
      scanner.at = foreign.headEnd;
      kind = foreign.captures ? 'capturing' : 'plain';
      scanner.problems.push({
        code: 'foreign',
        construct: foreign.construct,
        start,
        end: foreign.headEnd,
        headEnd: foreign.headEnd,
      });
    }
    const number = kind === 'capturing' ? ++this.#groups : undefined;
    const body = this.#body(open, number);
    const end = scanner.at;
    if (kind === 'ahead' || kind === 'not-ahead')
      return { type: 'look-ahead', negate: kind === 'not-ahead', body, start, end };
    return { type: 'group', number, body, start, end };
  }

  /** What stands in a group whose head is read, and its `)`. */
  #body(open: number, number: number | undefined): RegexNode {
    const scanner = this.#scanner;
    if (this.#depth >= maxDepth) {
      this.#problem('too-deep', open, open + 1);
      scanner.at = this.text.length;
      return sequence([], scanner.at, scanner.at);
    }
    this.#depth++;
    if (number !== undefined) this.#open.add(number);
    const body = this.#disjunction();
    if (number !== undefined) this.#open.delete(number);
    this.#depth--;
    if (!scanner.take(')')) this.#problem('unclosed-group', open, open + 1);
    return body;
  }

  #escape(): RegexNode {
    const scanner = this.#scanner;
    const { text } = this;
    const start = scanner.at;
    const next = text[start + 1];
    if (next === 'b') return this.#assertion('word-boundary', 2);
    if (next === 'B') return this.#assertion('no-word-boundary', 2);
    if (next !== undefined && next >= '1' && next <= '9') return this.#backReference();
    const foreign = foreignEscape(text, start);
    if (foreign) {
      scanner.at = foreign.end;
      scanner.problems.push({ code: 'foreign', construct: foreign.construct, start, end: foreign.end });
      return { type: 'character', code: text.charCodeAt(start + 1), start, end: foreign.end };
    }
    return readEscape(scanner, false);
  }

  #backReference(): RegexNode {
    const scanner = this.#scanner;
    const start = scanner.at++;
    const number = Number(scanner.digits());
    const end = scanner.at;
    if (this.#open.has(number)) this.#problem('open-group', start);
    else if (number > this.#groups) this.#references.push({ number, start, end });
    return { type: 'back-reference', number, start, end };
  }

  /** Puts the quantifiers that follow around an item. */
  #quantified(body: RegexNode, repeatable: boolean): RegexNode {
    const scanner = this.#scanner;
    const quantifierStart = scanner.at;
    const { code } = scanner;
    if (code !== 0x2a && code !== 0x2b && code !== 0x3f && code !== 0x7b) return body;
    const counts = this.#quantifier();
    if (!counts) return body;
    const lazy = scanner.take('?');
    const end = scanner.at;
    if (!repeatable) {
      this.#problem('repeated-assertion', quantifierStart);
      return body;
    }
    if (counts.max < counts.min) this.#problem('count-order', quantifierStart);
    if (Math.max(counts.min, counts.max === Infinity ? 0 : counts.max) > maxCount)
      this.#problem('count-too-large', quantifierStart);
    const repeat: RegexNode = { type: 'repeat', ...counts, lazy, body, quantifierStart, start: body.start, end };
    if (!lazy && scanner.is('+')) {
      const start = scanner.at++;
      scanner.problems.push({ code: 'foreign', construct: 'possessive', start, end: start + 1 });
    }
    return repeat;
  }

  #quantifier(): { min: number; max: number } | undefined {
    const scanner = this.#scanner;
    if (scanner.take('*')) return { min: 0, max: Infinity };
    if (scanner.take('+')) return { min: 1, max: Infinity };
    if (scanner.take('?')) return { min: 0, max: 1 };
    return this.#count();
  }

  /** `{n}`, `{n,}` or `{n,m}`; undefined, with nothing read, where it is none. */
  #count(): { min: number; max: number } | undefined {
    const scanner = this.#scanner;
    const start = scanner.at++;
    const min = scanner.digits();
    const comma = scanner.take(',');
    const max = comma ? scanner.digits() : min;
    if (min !== '' && scanner.take('}')) return { min: Number(min), max: max === '' ? Infinity : Number(max) };
    scanner.at = start;
    return undefined;
  }

  #problem(code: RegexProblemCode, start: number, end = this.#scanner.at): void {
    const last = this.#lastProblem;
    const problem: RegexProblem = { code, start, end };
    if (last && last.code === code && last.start === start) return;
    this.#lastProblem = problem;
    this.#scanner.problems.push(problem);
  }
}

/** Letters, digits and the like, most of every pattern. */
function standsForItself(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x2c && code <= 0x3e && code !== 0x2e) || code === 0x5f;
}

/** Items one after the other, as one node. */
export function sequence(items: readonly RegexNode[], start: number, end: number): RegexNode {
  const isSolid = (item: RegexNode) => item.type !== 'sequence' || item.items.length > 0;
  const solid = items.every(isSolid) ? items : items.filter(isSolid);
  return solid.length === 1 ? solid[0]! : { type: 'sequence', items: solid, start, end };
}
