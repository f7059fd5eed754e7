import type { Span, TextEdit } from '../../core/span';
import { lineEndOf } from '../../core/text-lines';

/** The whole lines of a statement, with the line end of the last. */
export function wholeLines({ start, end }: Span): Span {
  return { start, end };
}

/** Lines of their own behind a statement, which the span is the whole lines of. */
export function addLineBehind(text: string, { end }: Span, line: string): TextEdit {
  const lineEnd = lineEndOf(text);
  const isOpen = end > 0 && text[end - 1] !== '\n';
  return { span: { start: end, end }, newText: isOpen ? `${lineEnd}${line}` : `${line}${lineEnd}` };
}

/** A section of its own at the end of the file, which ends as it did before. */
export function addSection(text: string, name: string, lines: readonly string[]): TextEdit {
  const lineEnd = lineEndOf(text);
  const isOpen = text !== '' && !text.endsWith('\n');
  const written = [`[ ${name} ]`, ...lines].join(lineEnd);
  const at = { start: text.length, end: text.length };
  return { span: at, newText: isOpen ? `${lineEnd}${written}` : `${written}${lineEnd}` };
}

/** A line of its own in front of a statement, which the span is the whole lines of. */
export function addLineInFront(text: string, { start }: Span, line: string): TextEdit {
  return { span: { start, end: start }, newText: `${line}${lineEndOf(text)}` };
}
