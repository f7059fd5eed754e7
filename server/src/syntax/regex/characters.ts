import type { ClassItem, NamedClassName, RegexNode } from './ast';

/** A set of UTF-16 code units: ranges, both ends included, in order, neither touching nor overlapping. */
export type CharacterSet = readonly (readonly [from: number, to: number])[];

const last = 0xffff;

/** Nodes that stand for one character. */
export type OneCharacter = Extract<RegexNode, { type: 'character' | 'any' | 'class-escape' | 'class' }>;

export function isOneCharacter(node: RegexNode): node is OneCharacter {
  return node.type === 'character' || node.type === 'any' || node.type === 'class-escape' || node.type === 'class';
}

/** The characters that a node stands for. Letter case is that of ASCII. */
export function characterSet(node: OneCharacter, ignoreCase: boolean): CharacterSet {
  switch (node.type) {
    case 'character':
      return withCase([[node.code, node.code]], ignoreCase);
    case 'any':
      return anyButLineEnds;
    case 'class-escape':
      return node.negate ? complement(escapes[node.name]) : escapes[node.name];
    case 'class':
      return ofClass(node, ignoreCase);
  }
}

type Class = Extract<RegexNode, { type: 'class' }>;

/** Those of classes, by whether letter case is ignored: a class that is repeated is asked for as often. */
const known = { true: new WeakMap<Class, CharacterSet>(), false: new WeakMap<Class, CharacterSet>() };

function ofClass(node: Class, ignoreCase: boolean): CharacterSet {
  const sets = known[`${ignoreCase}`];
  let set = sets.get(node);
  if (!set) {
    const taken = withCase(union(node.items.map(item => itemSet(item, ignoreCase))), ignoreCase);
    set = node.negate ? complement(taken) : taken;
    sets.set(node, set);
  }
  return set;
}

export const noCharacter: CharacterSet = [];
export const anyCharacter: CharacterSet = [[0, last]];

export function holds(set: CharacterSet, code: number): boolean {
  let low = 0;
  let high = set.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (set[middle]![1] < code) low = middle + 1;
    else high = middle;
  }
  return low < set.length && set[low]![0] <= code;
}

export function union(sets: readonly CharacterSet[]): CharacterSet {
  const sorted = sets.flat().sort((a, b) => a[0] - b[0]);
  const joined: [number, number][] = [];
  for (const [from, to] of sorted) {
    const before = joined[joined.length - 1];
    if (before && from <= before[1] + 1) before[1] = Math.max(before[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

export function complement(set: CharacterSet): CharacterSet {
  const gaps: [number, number][] = [];
  let at = 0;
  for (const [from, to] of set) {
    if (from > at) gaps.push([at, from - 1]);
    at = to + 1;
  }
  if (at <= last) gaps.push([at, last]);
  return gaps;
}

export function intersection(a: CharacterSet, b: CharacterSet): CharacterSet {
  const common: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const from = Math.max(a[i]![0], b[j]![0]);
    const to = Math.min(a[i]![1], b[j]![1]);
    if (from <= to) common.push([from, to]);
    if (a[i]![1] < b[j]![1]) i++;
    else j++;
  }
  return common;
}

/** Ranges from which a character is taken that a person can read: small letters, digits, the rest of ASCII. */
const readable = [
  [0x61, 0x7a],
  [0x30, 0x39],
  [0x2f, 0x2f],
  [0x41, 0x5a],
  [0x21, 0x7e],
  [0x20, 0x20],
  [0x09, 0x09],
  [0, last],
] as const;

/** A character of the set, one that is easy to read where there is one; undefined for the empty set. */
export function someCharacter(set: CharacterSet): number | undefined {
  if (set.length === 0) return undefined;
  for (const range of readable) {
    const [first] = intersection(set, [range]);
    if (first) return first[0];
  }
  return undefined;
}

function withCase(set: CharacterSet, ignoreCase: boolean): CharacterSet {
  if (!ignoreCase) return set;
  const shifted = (from: number, to: number, by: number) =>
    intersection(set, [[from, to]]).map(([a, b]) => [a + by, b + by] as const);
  const other = [...shifted(0x41, 0x5a, 0x20), ...shifted(0x61, 0x7a, -0x20)];
  return other.length === 0 ? set : union([set, other]);
}

function itemSet(item: ClassItem, ignoreCase: boolean): CharacterSet {
  switch (item.type) {
    case 'character':
      return [[item.code, item.code]];
    case 'range':
      return [[item.from, item.to]];
    case 'class-escape':
      return characterSet(item, ignoreCase);
    case 'named-class':
      return named[item.name];
  }
}

const digits: CharacterSet = [[0x30, 0x39]];
const letters: CharacterSet = [
  [0x41, 0x5a],
  [0x61, 0x7a],
];
const word = union([digits, letters, [[0x5f, 0x5f]]]);
const blanks = union(
  [0x20, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]
    .map((code): CharacterSet => [[code, code]])
    .concat([[[0x09, 0x0d]], [[0x2000, 0x200a]]]),
);
const escapes = { d: digits, w: word, s: blanks } as const;

const anyButLineEnds = complement([
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x2028, 0x2029],
]);

const named: Readonly<Record<NamedClassName, CharacterSet>> = {
  alnum: union([digits, letters]),
  alpha: letters,
  blank: [
    [0x09, 0x09],
    [0x20, 0x20],
  ],
  cntrl: [
    [0, 0x1f],
    [0x7f, 0x7f],
  ],
  d: digits,
  digit: digits,
  graph: [[0x21, 0x7e]],
  lower: [[0x61, 0x7a]],
  print: [[0x20, 0x7e]],
  punct: [
    [0x21, 0x2f],
    [0x3a, 0x40],
    [0x5b, 0x60],
    [0x7b, 0x7e],
  ],
  s: blanks,
  space: blanks,
  upper: [[0x41, 0x5a]],
  w: word,
  xdigit: [
    [0x30, 0x39],
    [0x41, 0x46],
    [0x61, 0x66],
  ],
};
