import type { CharacterNode, ParsedRegex, RegexNode } from './ast';

/** Every node of a tree, parents before what they hold. */
export function* nodesOf(node: RegexNode): Generator<RegexNode> {
  yield node;
  for (const child of childrenOf(node)) yield* nodesOf(child);
}

/** What a node is made of, in the order of the text. */
export function childrenOf(node: RegexNode): readonly RegexNode[] {
  switch (node.type) {
    case 'alternation':
      return node.alternatives;
    case 'sequence':
      return node.items;
    case 'group':
    case 'look-ahead':
    case 'repeat':
      return [node.body];
    default:
      return [];
  }
}

/** The fewest characters that a match of the node takes. */
export function leastLength(node: RegexNode): number {
  switch (node.type) {
    case 'alternation':
      return Math.min(...node.alternatives.map(leastLength));
    case 'sequence':
      return node.items.reduce((sum, item) => sum + leastLength(item), 0);
    case 'group':
      return leastLength(node.body);
    case 'repeat':
      return node.min === 0 ? 0 : node.min * leastLength(node.body);
    case 'character':
    case 'any':
    case 'class-escape':
    case 'class':
      return 1;
    default:
      return 0;
  }
}

/** `\cX` outside of brackets. */
export function controlEscapes({ root, text }: ParsedRegex): CharacterNode[] {
  if (!text.includes('\\c')) return [];
  return [...nodesOf(root)].filter(
    (node): node is CharacterNode =>
      node.type === 'character' && text.startsWith('\\c', node.start) && node.end === node.start + 3,
  );
}

/** `^` behind something that takes a character, and `$` in front of it: a match can never get past them. */
export function deadAnchors({ root, text }: ParsedRegex): Extract<RegexNode, { type: 'assertion' }>[] {
  // Most patterns have their anchors at the ends of alternatives.
  if (!/[^([|\\]\^|\$[^)|]/.test(text)) return [];
  const dead: Extract<RegexNode, { type: 'assertion' }>[] = [];
  for (const node of nodesOf(root)) {
    if (node.type !== 'sequence') continue;
    const lengths = node.items.map(leastLength);
    const first = lengths.findIndex(length => length > 0);
    const last = lengths.map(length => length > 0).lastIndexOf(true);
    for (const [index, item] of node.items.entries()) {
      if (item.type !== 'assertion' || first < 0) continue;
      if ((item.kind === 'start' && index > first) || (item.kind === 'end' && index < last)) dead.push(item);
    }
  }
  return dead;
}
