import type { ParsedRegex, RegexNode } from '../../syntax/regex/ast';
import { nodesOf } from '../../syntax/regex/walk';
import { mostFaults, type PlacedPattern } from './patterns';
import { soleVariable } from './places';

/** Variables whose values hold no backslash and no line break. */
const plainVariables = new Set([
  'HTTP_HOST',
  'SERVER_NAME',
  'HTTP_USER_AGENT',
  'HTTP_REFERER',
  'HTTP_ORIGIN',
  'URL',
  'REQUEST_URI',
]);

/** Whether what a pattern is compared with is a URL, a part of one, or the name of a browser. */
export function isUrlOrName({ place, condition }: PlacedPattern): boolean {
  return place === 'url' || plainVariables.has(soleVariable(condition?.input) ?? '');
}

/** Where `\r`, `\n`, `\t`, `\f` or `\v` is the first letter of a word. */
export function lineBreaks({ root, text }: ParsedRegex): number[] {
  return startsOf(root, start => /^\\[rntfv][a-z]/.test(text.slice(start, start + 3)));
}

/** Where `\\.` stands between two names, as scripts write a dot. */
export function doubledBackslashes({ root, text }: ParsedRegex): number[] {
  return startsOf(root, start => /^\w\\\\\.\w/.test(text.slice(start - 1, start + 4)));
}

/** Where the characters begin, outside of classes, for which that holds. */
function startsOf(root: RegexNode, holds: (start: number) => boolean): number[] {
  const starts = [...nodesOf(root)].flatMap(({ type, start }) => (type === 'character' && holds(start) ? [start] : []));
  return starts.slice(0, mostFaults);
}
