import type { ParsedRegex } from '../../syntax/regex/ast';
import { nodesOf } from '../../syntax/regex/walk';

/** The text of each capturing group, in the order of their numbers. */
export function groupsOf({ root, text, groupCount }: ParsedRegex): string[] {
  const found: string[] = new Array(groupCount).fill('');
  for (const node of nodesOf(root))
    if (node.type === 'group' && node.number !== undefined && node.number <= groupCount)
      found[node.number - 1] = text.slice(node.start, node.end);
  return found;
}
