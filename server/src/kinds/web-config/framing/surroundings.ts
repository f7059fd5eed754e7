import type { ParsedRegex, RegexNode } from '../../../syntax/regex/ast';

/** Where `wsname=` stands in a pattern. */
interface Place {
  /** Offset of the `w`. */
  readonly start: number;
  /** The end of the alternative that it stands in. */
  readonly end: number;
  /** How many groups are open there, and how many capturing ones begin before it. */
  readonly depth: number;
  readonly groupsBefore: number;
}

/**
 * The texts that a pattern may have with another one in the place of its `wsname=` part, from the one that keeps the most of what
 * stands around to the one that keeps nothing. Each has as many groups as before, so that back-references keep their numbers.
 * @param make the new part with at least so many groups
 */
export function rewrittenTexts(regex: ParsedRegex, make: (groups: number) => string): string[] {
  const inside = (groups: number) => withGroups(make(groups), groups);
  const { text, groupCount } = regex;
  const texts: string[] = [];
  const place = placeOf(regex);
  if (place) {
    const { start, end, depth, groupsBefore } = place;
    const before = text.slice(0, start);
    const behind = text.slice(end);
    const part = inside(Math.max(0, groupCount - groupsBefore));
    texts.push(before + inside(Math.max(0, groupCount - groupsBefore - groupsIn(behind))) + behind);
    texts.push(before + part + ')'.repeat(depth));
  }
  return [...texts, inside(groupCount)];
}

/** The text with its first groups capturing and all further ones not. */
function withGroups(text: string, count: number): string {
  let number = 0;
  return text.replace(/\\.|\[(?:\\.|[^\]\\])*\]|\((?!\?)/g, piece =>
    piece === '(' && ++number > count ? '(?:' : piece,
  );
}

function groupsIn(text: string): number {
  return [...text.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|\((?!\?)/g)].filter(([piece]) => piece === '(').length;
}

/** The only `wsname=`; undefined where there are several, or none that is written plainly. */
function placeOf({ root, text }: ParsedRegex): Place | undefined {
  const found = [...text.matchAll(/wsname/gi)];
  if (found.length !== 1) return undefined;
  return search(root, found[0]!.index, root.end, 0, { count: 0 });
}

/** Goes down to the sequence that holds the offset. */
function search(node: RegexNode, at: number, end: number, depth: number, groups: { count: number }): Place | undefined {
  if (node.type === 'group') {
    const number = node.number === undefined ? 0 : 1;
    groups.count += number;
    return search(node.body, at, node.body.end, depth + 1, groups);
  }
  if (node.type === 'alternation') {
    for (const alternative of node.alternatives) {
      if (alternative.start <= at && at < alternative.end)
        return search(alternative, at, alternative.end, depth, groups);
      groups.count += capturing(alternative);
    }
    return undefined;
  }
  if (node.type !== 'sequence') return undefined;
  for (const item of node.items) {
    if (item.start <= at && at < item.end) {
      if (item.type === 'group') return search(item, at, item.end, depth, groups);
      return item.type === 'character' ? { start: at, end, depth, groupsBefore: groups.count } : undefined;
    }
    groups.count += capturing(item);
  }
  return undefined;
}

/** How many groups of a piece capture. */
function capturing(node: RegexNode): number {
  switch (node.type) {
    case 'group':
      return (node.number === undefined ? 0 : 1) + capturing(node.body);
    case 'look-ahead':
    case 'repeat':
      return capturing(node.body);
    case 'sequence':
      return node.items.reduce((sum, item) => sum + capturing(item), 0);
    case 'alternation':
      return node.alternatives.reduce((sum, item) => sum + capturing(item), 0);
    default:
      return 0;
  }
}
