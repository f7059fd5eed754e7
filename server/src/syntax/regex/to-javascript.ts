import type { ClassItem, NamedClassName, RegexNode } from './ast';

/**
 * The source of a JavaScript regular expression, without flags or with `i`, that means the same as a tree read from a pattern.
 * POSIX classes and collating elements are written out; what JavaScript reads otherwise than the C++ library is put so that both agree.
 * @param ignoreCase whether it will run with the flag `i`
 */
export function toJavaScript(node: RegexNode, ignoreCase: boolean): string {
  switch (node.type) {
    case 'alternation':
      return node.alternatives.map(each => toJavaScript(each, ignoreCase)).join('|');
    case 'sequence':
      return node.items.map(each => inSequence(each, ignoreCase)).join('');
    case 'group':
      return `(${node.number === undefined ? '?:' : ''}${toJavaScript(node.body, ignoreCase)})`;
    case 'look-ahead':
      return `(?${node.negate ? '!' : '='}${toJavaScript(node.body, ignoreCase)})`;
    case 'repeat':
      return repeated(node.body, ignoreCase) + quantifier(node);
    case 'assertion':
      return assertions[node.kind];
    case 'back-reference':
      return `(?:\\${node.number})`;
    case 'character':
      return character(node.code);
    case 'any':
      return '.';
    case 'class-escape':
      return `\\${node.negate ? node.name.toUpperCase() : node.name}`;
    case 'class':
      return `[${node.negate ? '^' : ''}${node.items.map(item => classItem(item, ignoreCase)).join('')}]`;
  }
}

const assertions = { start: '^', end: '$', 'word-boundary': '\\b', 'no-word-boundary': '\\B' } as const;

function inSequence(node: RegexNode, ignoreCase: boolean): string {
  const source = toJavaScript(node, ignoreCase);
  return node.type === 'alternation' ? `(?:${source})` : source;
}

/** What a quantifier stands behind: only one item may be in front of it. */
function repeated(node: RegexNode, ignoreCase: boolean): string {
  const source = toJavaScript(node, ignoreCase);
  return node.type === 'sequence' || node.type === 'alternation' || node.type === 'repeat' ? `(?:${source})` : source;
}

function quantifier({ min, max, lazy }: { min: number; max: number; lazy: boolean }): string {
  const count =
    max === Infinity
      ? min === 0
        ? '*'
        : min === 1
          ? '+'
          : `{${min},}`
      : min === 0 && max === 1
        ? '?'
        : `{${min},${Math.max(min, max)}}`;
  return count + (lazy ? '?' : '');
}

function character(code: number): string {
  const text = String.fromCharCode(code);
  if (/[\w%&@:;,<>=!~#"' ]/.test(text)) return text;
  if (code < 0x20 || code > 0x7e) return `\\u${code.toString(16).padStart(4, '0')}`;
  return `\\${text}`;
}

function classItem(item: ClassItem, ignoreCase: boolean): string {
  switch (item.type) {
    case 'character':
      return character(item.code);
    case 'range':
      return range(item.from, item.to, ignoreCase);
    case 'class-escape':
      return toJavaScript(item, ignoreCase);
    case 'named-class':
      return namedClass(item.name, ignoreCase);
  }
}

/** Where letter case is ignored, the C++ library puts the ends of a range in lower case and JavaScript what lies between. */
function range(from: number, to: number, ignoreCase: boolean): string {
  const lower = (code: number) => (ignoreCase && code >= 0x41 && code <= 0x5a ? code + 0x20 : code);
  return lower(from) <= lower(to) ? `${character(lower(from))}-${character(lower(to))}` : '';
}

const namedClasses: Readonly<Record<NamedClassName, string>> = {
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  blank: ' \\t',
  cntrl: '\\x00-\\x1f\\x7f',
  d: '\\d',
  digit: '\\d',
  graph: '\\x21-\\x7e',
  lower: 'a-z',
  print: '\\x20-\\x7e',
  punct: '\\x21-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\x7e',
  s: '\\s',
  space: '\\s',
  upper: 'A-Z',
  w: '\\w',
  xdigit: '0-9a-fA-F',
};

function namedClass(name: NamedClassName, ignoreCase: boolean): string {
  return ignoreCase && (name === 'lower' || name === 'upper') ? 'a-zA-Z' : namedClasses[name];
}
