import type { ForeignConstruct } from './ast';

/*
 * What other regular expression dialects (.NET, PCRE, JavaScript of today) have and this one has not.
 */

interface ForeignGroup {
  readonly construct: ForeignConstruct;
  /** Behind `(?<name>` and the like. */
  readonly headEnd: number;
  readonly captures: boolean;
  /** Set where the whole group matches nothing: a comment, or flags for the rest of the pattern. */
  readonly emptyEnd?: number;
}

const heads: readonly (readonly [RegExp, ForeignConstruct, captures?: boolean])[] = [
  [/\(\?<[=!]/y, 'look-behind'],
  [/\(\?P?<\w{0,64}>|\(\?'\w{0,64}'/y, 'named-group', true],
  [/\(\?>/y, 'atomic-group'],
  [/\(\?\|/y, 'branch-reset'],
  [/\(\?\(/y, 'conditional'],
  [/\(\?[a-zA-Z^]{0,16}(?:-[a-zA-Z]{1,16})?:/y, 'inline-flags'],
];

const wholes: readonly (readonly [RegExp, ForeignConstruct])[] = [
  [/\(\?[a-zA-Z^]{0,16}(?:-[a-zA-Z]{1,16})?\)/y, 'inline-flags'],
  [/\(\?P?=\w{1,64}\)/y, 'named-reference'],
];

/** The group of another dialect that starts at `start`, where `(?` stands and neither `:`, `=` nor `!` follows. */
export function foreignGroup(text: string, start: number): ForeignGroup {
  if (text[start + 2] === '#') {
    const close = text.indexOf(')', start);
    const end = close < 0 ? text.length : close + 1;
    return { construct: 'comment', headEnd: end, captures: false, emptyEnd: end };
  }
  for (const [shape, construct] of wholes) {
    const end = matchEnd(shape, text, start);
    if (end !== undefined) return { construct, headEnd: end, captures: false, emptyEnd: end };
  }
  for (const [shape, construct, captures = false] of heads) {
    const end = matchEnd(shape, text, start);
    // A condition's own parenthesis is read as a group.
    if (end !== undefined) return { construct, headEnd: construct === 'conditional' ? end - 1 : end, captures };
  }
  return { construct: 'group-modifier', headEnd: start + 2, captures: false };
}

const escapes: readonly (readonly [RegExp, ForeignConstruct])[] = [
  [/\\[pP](?:\{[\w=^ -]{0,64}\}|[A-Z])/y, 'property'],
  [/\\k(?:<\w{0,64}>|'\w{0,64}'|\{\w{0,64}\})|\\g(?:\{?-?\w{1,64}\}?|<\w{0,64}>)/y, 'named-reference'],
  [/\\A/y, 'text-start'],
  [/\\[zZ]/y, 'text-end'],
  [/\\u\{[0-9A-Fa-f]{0,8}\}|\\x\{[0-9A-Fa-f]{0,8}\}/y, 'code-point'],
  [/\\[QE]/y, 'quoting'],
  [/\\[GKRXhHNae]/y, 'other-escape'],
];

/** The escape of another dialect that starts at `start`, where `\` stands. */
export function foreignEscape(
  text: string,
  start: number,
): { readonly construct: ForeignConstruct; readonly end: number } | undefined {
  for (const [shape, construct] of escapes) {
    const end = matchEnd(shape, text, start);
    if (end !== undefined) return { construct, end };
  }
  return undefined;
}

function matchEnd(shape: RegExp, text: string, start: number): number | undefined {
  shape.lastIndex = start;
  return shape.test(text) ? shape.lastIndex : undefined;
}
