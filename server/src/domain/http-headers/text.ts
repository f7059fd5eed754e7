/*
 * Header values are plain strings; every place is a pair of UTF-16 offsets into the value. Where a part of a value is filled in only at
 * run time (a template), its characters are replaced by `unknown`, so that offsets stay and what stands for sure can be checked.
 */

/** Stands for a character that is known only at run time. */
export const unknown = '\uFFFC';

/** A piece of a header value. */
export interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Whether a piece holds something that is known only at run time. */
export function isUnknown({ text }: Part): boolean {
  return text.includes(unknown);
}

/** The value with every `{…}` of a template, nested ones and one without its end included, as `unknown`; of the same length. */
export function withoutTemplates(value: string): string {
  if (!value.includes('{')) return value;
  let result = '';
  let depth = 0;
  for (const char of value) {
    if (char === '{') depth++;
    result += depth > 0 ? unknown.repeat(char.length) : char;
    if (char === '}' && depth > 0) depth--;
  }
  return result;
}

/** A piece without the white space around it. */
export function trimmedPart({ text, start }: Part): Part {
  const inner = text.trim();
  const from = inner === '' ? start : start + text.length - text.trimStart().length;
  return { text: inner, start: from, end: from + inner.length };
}

/** What stands between the separators, as it is. At least one piece. @param separator one character */
export function splitAt({ text, start }: Part, separator: string): Part[] {
  const parts: Part[] = [];
  let at = start;
  for (const piece of text.split(separator)) {
    parts.push({ text: piece, start: at, end: at + piece.length });
    at += piece.length + 1;
  }
  return parts;
}

/** The pieces between ASCII white space, which is all that parts anything in a header. */
export function words({ text, start }: Part): Part[] {
  const parts: Part[] = [];
  for (const { 0: word, index } of text.matchAll(/[^\t\n\f\r ]+/g))
    parts.push({ text: word, start: start + index, end: start + index + word.length });
  return parts;
}

/** The whole value as a piece. */
export function wholePart(value: string): Part {
  return { text: value, start: 0, end: value.length };
}
