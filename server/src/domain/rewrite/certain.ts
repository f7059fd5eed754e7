import type { RegexNode } from '../../syntax/regex/ast';
import { isSound } from '../../syntax/regex/problems';
import type { Conditions, Pattern } from './model';
import { compilePattern, memoOf, parsePattern } from './pattern';

/*
 * What a pattern surely does. Each of these says yes only where there is no doubt; a no means nothing. Inputs hold no line breaks.
 */

/** Whether a pattern is met by every input, the empty one included. */
export function matchesEverything(pattern: Pattern): boolean {
  if (pattern.negate) return false;
  const text = pattern.text?.text ?? '';
  if (pattern.syntax === 'Wildcard') return /^\*+$/.test(text);
  if (pattern.syntax === 'ExactMatch') return false;
  const memo = memoOf(pattern);
  memo.takesAll ??= isSound(memo.regex) && takesAll(memo.regex.root);
  return memo.takesAll;
}

/** Whether there is anything that a rule asks for besides its pattern. */
export function hasConditions(conditions: Conditions | undefined): boolean {
  return conditions !== undefined && conditions.list.length > 0;
}

function takesAll(node: RegexNode): boolean {
  if (node.type === 'alternation') return node.alternatives.some(takesAll);
  const items = itemsOf(node);
  while (items[0]?.type === 'assertion' && items[0].kind === 'start') items.shift();
  const last = items.at(-1);
  const isTied = last?.type === 'assertion' && last.kind === 'end';
  if (isTied) items.pop();
  if (!items.every(item => isOptional(item))) return false;
  return !isTied || items.some(takesAnyRun);
}

/** The items of a sequence, with groups of one run taken apart. */
function itemsOf(node: RegexNode): RegexNode[] {
  if (node.type === 'sequence') return node.items.flatMap(itemsOf);
  if (node.type === 'group' && node.body.type !== 'alternation') return itemsOf(node.body);
  return [node];
}

function isOptional(node: RegexNode): boolean {
  return node.type === 'repeat' ? node.min === 0 : node.type === 'group' && takesAll(node.body);
}

/** `.*`, `[^]*`, `[\s\S]*` and the like. */
function takesAnyRun(node: RegexNode): boolean {
  if (node.type !== 'repeat' || node.min > 0 || node.max !== Infinity) return false;
  const { body } = node;
  if (body.type === 'any') return true;
  if (body.type !== 'class') return false;
  const names = body.items.map(item => (item.type === 'class-escape' ? `${item.negate}${item.name}` : ''));
  return names.some(
    name => name !== '' && names.includes(name.startsWith('true') ? `false${name.slice(4)}` : `true${name.slice(5)}`),
  );
}

/** The characters that every input which meets the pattern starts with, and whether there is nothing behind them. */
export interface KnownStart {
  /** In lower case where letter case does not count. */
  readonly text: string;
  readonly whole: boolean;
}

/** How an input that meets the pattern (its `negate` aside) surely starts; undefined where nothing is known. */
export function knownStart(pattern: Pattern): KnownStart | undefined {
  const written = pattern.text?.text;
  if (written === undefined) return undefined;
  const fold = (text: string): string => (pattern.ignoreCase ? text.toLowerCase() : text);
  if (pattern.syntax === 'ExactMatch') return { text: fold(written), whole: true };
  const regex = parsePattern(pattern);
  if (!isSound(regex) || regex.root.type === 'alternation') return undefined;
  const items = itemsOf(regex.root);
  const [first] = items;
  if (first?.type !== 'assertion' || first.kind !== 'start') return undefined;
  let text = '';
  let at = 1;
  for (let item = items[at]; item?.type === 'character'; item = items[++at]) text += String.fromCharCode(item.code);
  const end = items[at];
  const whole = at === items.length - 1 && end?.type === 'assertion' && end.kind === 'end';
  return text === '' && !whole ? undefined : { text: fold(text), whole };
}

/** Whether no input can start in both ways. */
export function excludes(a: KnownStart, b: KnownStart): boolean {
  const [longer, shorter] = a.text.length >= b.text.length ? [a, b] : [b, a];
  const [long, short] = [longer.text.toLowerCase(), shorter.text.toLowerCase()];
  if (!long.startsWith(short)) return true;
  return long.length > short.length && shorter.whole;
}

const longestTried = 300;

/** Whether a pattern matches a text; undefined where that cannot be found out in a moment. */
export function tryPattern(pattern: Pattern, text: string): boolean | undefined {
  const regex = quickRegex(pattern, text);
  return regex && regex.test(text) !== pattern.negate;
}

/** What a pattern (its `negate` aside) matches in a text, and what its groups capture; undefined where it does not, or see `tryPattern`. */
export function matchGroups(pattern: Pattern, text: string): string[] | undefined {
  const match = quickRegex(pattern, text)?.exec(text);
  return match ? [...match].map(group => group ?? '') : undefined;
}

function quickRegex(pattern: Pattern, text: string): RegExp | undefined {
  const regex = parsePattern(pattern);
  if (text.length > longestTried || !isSound(regex) || repeatsIn(regex.root) > 3) return undefined;
  const compiled = compilePattern(pattern);
  return compiled && new RegExp(compiled.source, compiled.flags);
}

/** How many repetitions a pattern has; those within another weigh so much that none of them is tried. */
function repeatsIn(node: RegexNode): number {
  switch (node.type) {
    case 'alternation':
      return sum(node.alternatives);
    case 'sequence':
      return sum(node.items);
    case 'group':
    case 'look-ahead':
      return repeatsIn(node.body);
    case 'repeat':
      return repeatsIn(node.body) > 0 ? 1_000 : 1;
    case 'back-reference':
      return 1_000;
    default:
      return 0;
  }
}

function sum(nodes: readonly RegexNode[]): number {
  return nodes.reduce((total, node) => total + repeatsIn(node), 0);
}
