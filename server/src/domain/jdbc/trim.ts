import type { UrlPart } from './url';

/** `text.slice(start, end)` without the characters up to U+0020 at both ends: what Java's `String.trim` takes off. */
export function trimmedPart(text: string, start: number, end: number): UrlPart {
  let from = start;
  let to = end;
  while (from < to && text.charCodeAt(from) <= 0x20) from++;
  while (to > from && text.charCodeAt(to - 1) <= 0x20) to--;
  return from < to ? { text: text.slice(from, to), start: from, end: to } : { text: '', start, end: start };
}
