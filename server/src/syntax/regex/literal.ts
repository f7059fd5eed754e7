import type { Assertion, CharacterNode, ParsedRegex, RegexNode } from './ast';
import { sequence } from './parse';

/**
 * Reads a pattern of the Wildcard syntax as a tree: `*` is any run of characters and captures it, `?` is one character, everything
 * else stands for itself, and the whole input must match.
 * Source: Microsoft, URL Rewrite Module Configuration Reference, "Wildcard syntax".
 */
export function parseWildcard(text: string): ParsedRegex {
  let groupCount = 0;
  const nodes = Array.from({ length: text.length }, (_, at) => {
    if (text[at] === '*') return anyRun(++groupCount, at);
    return text[at] === '?' ? anyCharacter(at) : character(text, at);
  });
  return { text, syntax: 'Wildcard', root: whole(nodes, text), groupCount, problems: [] };
}

/**
 * Reads a pattern of the ExactMatch syntax as a tree: every character stands for itself.
 * @param anywhere whether the text may stand anywhere in the input, as in a response's body, instead of being all of it
 */
export function parseExact(text: string, anywhere = false): ParsedRegex {
  const nodes = Array.from({ length: text.length }, (_, at) => character(text, at));
  const root = anywhere ? sequence(nodes, 0, text.length) : whole(nodes, text);
  return { text, syntax: 'ExactMatch', root, groupCount: 0, problems: [] };
}

function whole(nodes: readonly RegexNode[], { length }: string): RegexNode {
  const start: Assertion = { type: 'assertion', kind: 'start', start: 0, end: 0 };
  const end: Assertion = { type: 'assertion', kind: 'end', start: length, end: length };
  return { type: 'sequence', items: [start, ...nodes, end], start: 0, end: length };
}

function anyRun(number: number, start: number): RegexNode {
  const end = start + 1;
  const body: RegexNode = {
    type: 'repeat',
    min: 0,
    max: Infinity,
    lazy: false,
    body: anyCharacter(start),
    quantifierStart: end,
    start,
    end,
  };
  return { type: 'group', number, body, start, end };
}

function anyCharacter(start: number): RegexNode {
  return { type: 'class', negate: true, items: [], start, end: start + 1 };
}

function character(text: string, start: number): CharacterNode {
  return { type: 'character', code: text.charCodeAt(start), start, end: start + 1 };
}
