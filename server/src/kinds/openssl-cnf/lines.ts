import type { Span, TextEdit } from '../../core/span';
import { afterLine, lineEndOf } from '../../core/text-lines';

/** The whole lines that a span lies on, with the line end of the last. */
export function wholeLines(text: string, { start, end }: Span): Span {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  return {
    start: from === 0 && text.charCodeAt(0) === 0xfeff ? 1 : from,
    end: afterLine(text, end),
  };
}

/** A line of its own behind the one that a span ends on. */
export function addLineBehind(text: string, { end }: Span, line: string): TextEdit {
  const lineEnd = lineEndOf(text);
  const lineFeed = text.indexOf('\n', end);
  if (lineFeed < 0) return { span: { start: text.length, end: text.length }, newText: `${lineEnd}${line}` };
  return { span: { start: lineFeed + 1, end: lineFeed + 1 }, newText: `${line}${lineEnd}` };
}
