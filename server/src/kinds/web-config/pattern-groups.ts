import type { ParsedRegex, RegexNode } from '../../syntax/regex/ast';

/** The text of each capturing group, in the order of their numbers. */
export function groupsOf({ root, text, groupCount }: ParsedRegex): string[] {
  const found: string[] = new Array(groupCount).fill('');
  collect(root, text, found);
  return found;
}

function collect(node: RegexNode, text: string, into: string[]): void {
  switch (node.type) {
    case 'alternation':
      for (const each of node.alternatives) collect(each, text, into);
      break;
    case 'sequence':
      for (const each of node.items) collect(each, text, into);
      break;
    case 'group':
      if (node.number !== undefined && node.number <= into.length)
        into[node.number - 1] = text.slice(node.start, node.end);
      collect(node.body, text, into);
      break;
    case 'look-ahead':
    case 'repeat':
      collect(node.body, text, into);
      break;
    default:
  }
}
