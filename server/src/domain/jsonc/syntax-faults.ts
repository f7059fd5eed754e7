import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { Span } from '../../core/span';
import type { JsoncTree } from '../../syntax/jsonc/tree';
import { syntaxErrors } from './data/syntax-errors';

/** A breach of JSON in plain words. */
export interface SyntaxFault {
  readonly at: Span;
  /** A sentence. */
  readonly fault: string;
}

/** What keeps a text from being JSON with comments, each fault once. */
export function syntaxFaults({ errors, text }: JsoncTree): SyntaxFault[] {
  return errors
    .filter((error, index) => !followsFrom(error, errors[index - 1], text))
    .map(error => ({
      at: placeOf(error, text),
      fault: syntaxErrors[printParseErrorCode(error.error)] ?? 'This is not JSON.',
    }));
}

/** Whether an error only says again what the one before it said: the same place, or nothing but blanks in between. */
function followsFrom({ offset }: ParseError, before: ParseError | undefined, text: string): boolean {
  return before !== undefined && text.slice(before.offset + before.length, offset).trim() === '';
}

function placeOf({ offset, length }: ParseError, text: string): Span {
  const start = Math.min(offset, text.length);
  return { start, end: Math.min(start + length, text.length) };
}
