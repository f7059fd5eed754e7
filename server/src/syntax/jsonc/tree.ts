import { createScanner, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Span } from '../../core/span';

/** JSON with comments as a tree with offsets. */
export interface JsoncTree {
  readonly text: string;
  /** Missing where the text is empty or holds no value. */
  readonly root: Node | undefined;
  readonly errors: readonly ParseError[];
}

/** A key with its value. */
export interface JsoncEntry {
  readonly name: string;
  readonly key: Node;
  readonly value: Node | undefined;
}

/** Reads JSON with comments of any content; never throws. */
export function readJsonc(text: string): JsoncTree {
  const errors: ParseError[] = [];
  return { text, root: treeOf(text, errors), errors };
}

/** The parser descends by recursion: a text nested beyond the stack has no tree, and says so. */
function treeOf(text: string, errors: ParseError[]): Node | undefined {
  const withoutMark = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  try {
    return parseTree(withoutMark, errors, { allowTrailingComma: true, allowEmptyContent: true });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    errors.length = 0;
    errors.push({ error: 1, offset: 0, length: text.length });
    return undefined;
  }
}

/** The keys of an object with their values, in the order of the text. */
export function entriesOf(node: Node | undefined): JsoncEntry[] {
  if (node?.type !== 'object') return [];
  return (node.children ?? []).flatMap(({ children }) => {
    const [key, value] = children ?? [];
    return key ? [{ name: String(key.value), key, value }] : [];
  });
}

/** Where a node stands, quotes included. */
export function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}

/** Where a string's text stands, without its quotes. */
export function spanOfText({ offset, length }: Node): Span {
  return { start: offset + 1, end: offset + Math.max(1, length - 1) };
}

/** The comments that end with their line. */
export function lineComments(text: string): Span[] {
  const scanner = createScanner(text, false);
  const comments: Span[] = [];
  for (let token = scanner.scan(); token !== SyntaxEnd; token = scanner.scan()) {
    if (token !== LineComment) continue;
    comments.push({ start: scanner.getTokenOffset(), end: scanner.getTokenOffset() + scanner.getTokenLength() });
  }
  return comments;
}

/** `SyntaxKind` of jsonc-parser is a const enum, which isolated modules cannot read. */
const LineComment = 12;
const SyntaxEnd = 17;
