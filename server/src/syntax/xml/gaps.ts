import { Char } from './characters';
import { closeTagEnd } from './close-tag';
import type { Source } from './source';

/** What can stand between the tags of elements. */
export type GapPart = 'text' | 'comment' | 'instruction' | 'doctype' | 'cdata' | 'close';

/** Takes the text between two tags, as the parser saw it, to pieces. */
export function scanGap(
  source: Source,
  from: number,
  to: number,
  take: (what: GapPart, start: number, end: number) => void,
): void {
  const { text } = source;
  let textFrom = from;
  let at = from;
  while (at < to) {
    at = text.indexOf('<', at);
    if (at < 0 || at >= to) break;
    const what = partAt(text, at);
    if (what === 'text') {
      at++;
      continue;
    }
    if (textFrom < at) take('text', textFrom, at);
    const end = Math.min(to, partEnd(source, at, what));
    take(what, at, end);
    at = end;
    textFrom = end;
  }
  if (textFrom < to) take('text', textFrom, to);
}

function partAt(text: string, at: number): GapPart {
  const next = text.charCodeAt(at + 1);
  if (next === Char.Slash) return 'close';
  if (next === Char.Question) return 'instruction';
  if (next !== Char.Bang) return 'text';
  if (text.startsWith('--', at + 2)) return 'comment';
  return text.startsWith('[CDATA[', at + 2) ? 'cdata' : 'doctype';
}

function partEnd(source: Source, at: number, what: GapPart): number {
  if (what === 'close') return closeTagEnd(source.text, at).end;
  const end =
    what === 'comment'
      ? source.commentEnd(at)
      : what === 'cdata'
        ? source.cdataEnd(at)
        : what === 'doctype'
          ? source.bangEnd(at)
          : source.instructionEnd(at);
  return end < 0 ? ~end : end;
}
