import { inlineCode } from '../../core/markdown';
import type { CharacterClass, ParsedRegex, RegexNode, Repeat } from '../../syntax/regex/ast';
import { patternWords as say } from './data/pattern-words';

/** How many pieces are told before the rest is left out. */
const most = 40;

/** A pattern in words, as Markdown: its pieces in order. */
export function describePattern({ root, text, syntax }: ParsedRegex): string {
  if (text === '') return say.empty;
  if (syntax === 'ExactMatch') return say.exactly(inlineCode(text));
  const pieces = piecesOf(root, text);
  const shown = pieces.slice(0, most).join(', ');
  return pieces.length > most ? `${shown}, …` : shown;
}

function piecesOf(node: RegexNode, text: string): string[] {
  if (node.type !== 'sequence') return [piece(node, text)];
  const pieces: string[] = [];
  let literal = '';
  const flush = (): void => {
    if (literal !== '') pieces.push(inlineCode(literal));
    literal = '';
  };
  for (const item of node.items) {
    if (item.type === 'character') literal += String.fromCharCode(item.code);
    else {
      flush();
      pieces.push(piece(item, text));
    }
  }
  flush();
  return pieces;
}

function piece(node: RegexNode, text: string): string {
  switch (node.type) {
    case 'alternation':
      return node.alternatives.map(each => whole(each, text)).join(` ${say.or} `);
    case 'sequence':
      return whole(node, text);
    case 'group':
      return node.number === undefined ? `(${whole(node.body, text)})` : say.group(node.number, whole(node.body, text));
    case 'look-ahead':
      return say.ahead(whole(node.body, text), node.negate);
    case 'repeat':
      return repeated(node, text);
    case 'assertion':
      return say.assertions[node.kind];
    case 'back-reference':
      return say.again(node.number);
    case 'character':
      return inlineCode(String.fromCharCode(node.code));
    case 'any':
      return say.any;
    case 'class-escape':
      return say.classes[`${node.negate ? '!' : ''}${node.name}`]!;
    case 'class':
      return classOf(node, text);
  }
}

function whole(node: RegexNode, text: string): string {
  const pieces = piecesOf(node, text);
  return pieces.length === 0 ? say.nothing : pieces.slice(0, most).join(', ');
}

function repeated({ min, max, body }: Repeat, text: string): string {
  if (body.type === 'any' && max === Infinity) return min === 0 ? say.anyRun : say.anyRunOf(min);
  return say.times(piece(body, text), min, max);
}

function classOf({ items, negate, start, end }: CharacterClass, text: string): string {
  if (items.length === 0) return negate ? say.anyAtAll : say.never;
  return say.oneOf(inlineCode(text.slice(start, end)), negate);
}
