import type { Span, TextEdit } from '../../core/span';
import { type Decoded, replaceIn } from '../../syntax/decoded';
import { lookAlikeShape, lookAlikes } from '../invisible-characters';

/** Part of a value's text, in its offsets. */
export interface Tight {
  readonly start: number;
  readonly end: number;
}

/** A run of the same character, which merely looks like a plain one or cannot be seen. */
export interface FoundLookAlike {
  readonly at: Span;
  /** What a person calls it. */
  readonly what: string;
  /** As `U+00A0`. */
  readonly code: string;
  /** What should stand instead; empty where nothing should. */
  readonly plain: string;
  readonly isTight: boolean;
  readonly edit: TextEdit;
}

interface Within {
  /** Characters to pass over. */
  readonly unless?: ((offset: number) => boolean) | undefined;
  /** The part of the value in which no blank may stand. */
  readonly tight?: Tight | undefined;
}

/** The characters of a value that are easily taken for plain ones, or for nothing, run by run. */
export function findLookAlikes(value: Decoded, { unless, tight }: Within = {}): FoundLookAlike[] {
  const { text } = value;
  if (!lookAlikeShape.test(text)) return [];
  const found: FoundLookAlike[] = [];
  for (let at = 0; at < text.length; at++) {
    const alike = lookAlikes.get(text[at]!);
    if (!alike || unless?.(at)) continue;
    let end = at + 1;
    while (end < text.length && text[end] === text[at]) end++;
    const isTight = tight !== undefined && tight.start <= at && at < tight.end;
    const plain = (isTight && alike.plain === ' ' ? '' : alike.plain).repeat(end - at);
    const code = `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
    const edit = replaceIn(value, at, end, plain);
    found.push({ at: value.spanOf(at, end), what: alike.what, code, plain, isTight, edit });
    at = end - 1;
  }
  return found;
}
