import type { RegexNode } from './ast';
import { characterSet, holds, isOneCharacter, someCharacter } from './characters';

/** Longer ones are of no use to anybody. */
const longest = 300;

/** Characters that read well where any of a set will do. */
const preferred = ['a', '1', 'x', '-', '.'];

/**
 * A short text that the pattern takes as a whole, going by its parts alone: assertions, look-aheads and back-references are left out of
 * account, so that it has to be tried. Undefined where it would be long or one of the parts takes nothing.
 */
export function shortestMatch(node: RegexNode): string | undefined {
  const text = textOf(node);
  return text !== undefined && text.length <= longest ? text : undefined;
}

function textOf(node: RegexNode): string | undefined {
  if (isOneCharacter(node)) return oneOf(node);
  switch (node.type) {
    case 'alternation':
      return textOf(node.alternatives[0]!);
    case 'sequence':
      return joined(node.items);
    case 'group':
      return textOf(node.body);
    case 'repeat': {
      if (node.min === 0) return '';
      const once = textOf(node.body);
      return once === undefined || once.length * node.min > longest ? undefined : once.repeat(node.min);
    }
    default:
      return '';
  }
}

function joined(items: readonly RegexNode[]): string | undefined {
  let text = '';
  for (const item of items) {
    const part = textOf(item);
    if (part === undefined || text.length > longest) return undefined;
    text += part;
  }
  return text;
}

function oneOf(node: Extract<RegexNode, { type: 'character' | 'any' | 'class-escape' | 'class' }>): string | undefined {
  if (node.type === 'character') return String.fromCharCode(node.code);
  const set = characterSet(node, false);
  const found = preferred.find(character => holds(set, character.charCodeAt(0)));
  if (found) return found;
  const some = someCharacter(set);
  return some === undefined ? undefined : String.fromCharCode(some);
}
