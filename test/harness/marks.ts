import type { Span } from '../../server/src/core/span';

/** Takes `⟦…⟧` marks out of a text and says where they were. Marks may touch but not nest. */
export function unmark(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  let open = -1;
  for (const part of marked.split(/([⟦⟧])/)) {
    if (part === '⟦') open = text.length;
    else if (part === '⟧') spans.push({ start: open, end: text.length });
    else text += part;
  }
  return { text, spans };
}

/** Takes a `│` cursor mark out of a text and says where it was. */
export function uncursor(marked: string): { text: string; offset: number } {
  const offset = marked.indexOf('│');
  if (offset < 0) throw new Error('The text has no cursor mark.');
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}
