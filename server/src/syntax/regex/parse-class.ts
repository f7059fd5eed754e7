import {
  type CharacterClass,
  type CharacterNode,
  type ClassItem,
  type NamedClassName,
  namedClassNames,
  type RegexProblem,
} from './ast';
import { readEscape } from './escape';
import { foreignEscape } from './foreign';
import type { Scanner } from './scanner';

/** Reads the `[…]` that starts at the scanner's place. */
export function parseClass(scanner: Scanner): CharacterClass {
  const start = scanner.at++;
  const negate = scanner.take('^');
  const items: ClassItem[] = [];
  while (!scanner.atEnd && !scanner.is(']')) items.push(...rangeOrItems(scanner));
  if (!scanner.take(']')) scanner.problems.push({ code: 'unclosed-bracket', start, end: start + 1 });
  return { type: 'class', negate, items, start, end: scanner.at };
}

/** One item, a range, or, where what looks like a range is none, its parts. */
function rangeOrItems(scanner: Scanner): ClassItem[] {
  const from = classAtom(scanner);
  if (!scanner.is('-') || scanner.text[scanner.at + 1] === ']' || scanner.at + 1 >= scanner.text.length) return [from];
  const hyphen = scanner.character();
  const to = classAtom(scanner);
  const whole = { start: from.start, end: to.end };
  const separate = (code: RegexProblem['code']): ClassItem[] => {
    scanner.problems.push({ code, ...whole });
    return [from, hyphen, to];
  };
  if (from.type !== 'character') return separate('range-from-class');
  if (to.type !== 'character') return separate('range-to-class');
  if (to.code < from.code) return separate('range-order');
  return [{ type: 'range', from: from.code, to: to.code, ...whole }];
}

function classAtom(scanner: Scanner): Exclude<ClassItem, { type: 'range' }> {
  const { text } = scanner;
  const start = scanner.at;
  if (text[start] === '\\') {
    const foreign = foreignEscape(text, start);
    if (foreign?.construct === 'property' || foreign?.construct === 'code-point') {
      scanner.at = foreign.end;
      scanner.problems.push({ code: 'foreign', construct: foreign.construct, start, end: foreign.end });
      return { type: 'character', code: text.charCodeAt(start + 1), start, end: foreign.end };
    }
    return readEscape(scanner, true);
  }
  if (text[start] === '[' && /[:.=]/.test(text[start + 1] ?? '')) return delimited(scanner);
  return scanner.character();
}

/** `[:name:]`, `[.x.]` or `[=x=]`. */
function delimited(scanner: Scanner): Exclude<ClassItem, { type: 'range' }> {
  const { text } = scanner;
  const start = scanner.at;
  const mark = text[start + 1]!;
  const nameEnd = indexOfMark(text, start + 2);
  const name = text.slice(start + 2, nameEnd);
  const closed = text[nameEnd] === mark && text[nameEnd + 1] === ']';
  if (closed && mark === ':' && isNamedClass(name)) {
    scanner.at = nameEnd + 2;
    return { type: 'named-class', name, start, end: scanner.at };
  }
  if (closed && mark !== ':' && name.length === 1) {
    scanner.at = nameEnd + 2;
    return { type: 'character', code: name.charCodeAt(0), start, end: scanner.at };
  }
  const end = closed ? nameEnd + 2 : start + 2;
  scanner.problems.push({ code: mark === ':' ? 'unknown-class-name' : 'bad-collating-element', start, end });
  scanner.at = closed ? end : start + 1;
  const nothing: CharacterNode = { type: 'character', code: 0x5b, start, end: scanner.at };
  return nothing;
}

function indexOfMark(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== ':' && text[at] !== '.' && text[at] !== '=') at++;
  return at;
}

function isNamedClass(name: string): name is NamedClassName {
  return (namedClassNames as readonly string[]).includes(name);
}
