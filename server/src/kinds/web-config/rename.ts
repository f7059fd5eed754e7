import type { TextEdit } from '../../core/span';
import type { XmlElement } from '../../syntax/xml/tree';

/** The edits that give an element another name, in its end tag too. */
export function renamed({ name, nameSpan, endTag }: XmlElement, to: string, text: string): TextEdit[] {
  const edits: TextEdit[] = [{ span: nameSpan, newText: to }];
  const start = endTag ? endTag.start + '</'.length : -1;
  if (!endTag || !text.startsWith(name, start)) return edits;
  return [...edits, { span: { start, end: start + name.length }, newText: to }];
}

/** The edit that takes out an element with the line that it stands on alone. */
export function removed({ start, end }: XmlElement, text: string): TextEdit {
  let from = start;
  while (from > 0 && ' \t'.includes(text[from - 1]!)) from--;
  const startsLine = from === 0 || text[from - 1] === '\n';
  const rest = /^[ \t]*(\r?\n|$)/.exec(text.slice(end, end + 200));
  if (!startsLine || !rest) return { span: { start, end }, newText: '' };
  return { span: { start: from, end: end + rest[0].length }, newText: '' };
}

/** The edit that takes out an attribute with the blanks in front of it. */
export function removedAttribute(
  { start, end }: { readonly start: number; readonly end: number },
  text: string,
): TextEdit {
  let from = start;
  while (from > 0 && /\s/.test(text[from - 1]!)) from--;
  return { span: { start: from, end }, newText: '' };
}
