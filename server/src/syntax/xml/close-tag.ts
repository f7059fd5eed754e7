import { Char, nameEnd, skipBlanks } from './characters';

/** An end tag as it is written. */
export interface CloseTag {
  readonly name: string;
  readonly nameEnd: number;
  readonly end: number;
  /** Whether it ends with `>`. */
  readonly closed: boolean;
  /** Where what does not belong into an end tag starts, else -1. */
  readonly junk: number;
}

/** Reads the end tag that starts with `</` at `at`. One without `>` ends before the next tag or with its line. */
export function closeTagEnd(text: string, at: number): CloseTag {
  const last = wordEnd(text, at + 2);
  const name = text.slice(at + 2, last);
  const next = skipBlanks(text, last);
  if (text.charCodeAt(next) === Char.Greater) return { name, nameEnd: last, end: next + 1, closed: true, junk: -1 };
  for (let stop = last; stop < text.length; stop++) {
    const code = text.charCodeAt(stop);
    if (code === Char.Less || code === Char.LineFeed || code === Char.Return) break;
    if (code === Char.Greater) return { name, nameEnd: last, end: stop + 1, closed: true, junk: Math.min(next, stop) };
  }
  return { name, nameEnd: last, end: last, closed: false, junk: -1 };
}

/** The end of a name with whatever else is stuck to it. */
export function wordEnd(text: string, at: number): number {
  let end = nameEnd(text, at);
  const code = text.charCodeAt(end);
  if (code === Char.Blank || code === Char.Greater || code === Char.Equals) return end;
  while (end < text.length && !' \t\r\n<>/="\''.includes(text[end]!)) end++;
  return end;
}
