import type { TextEdit } from '../../core/span';
import { type AlternativeName, type AlternativeNames, freeName } from './alternative-names';
import { addLineBehind, wholeLines } from './lines';

/** The edit that adds a name to a subjectAltName, at the end of its list or section. */
export function addName(text: string, list: AlternativeNames, type: string, name: string): TextEdit {
  const { entry, section, names } = list;
  const { end } = entry.value.span;
  if (!section) return { span: { start: end, end }, newText: `, ${type}:${name}` };
  const last = names.at(-1)?.entry ?? section.headers[0] ?? entry;
  return addLineBehind(text, last, `${freeName(type, section.entries)} = ${name}`);
}

/** How far from a name its comma is looked for. */
const farthest = 500;

/** The edit that removes a name: its line in a section, itself and a comma in a list. Undefined for the only one of a list. */
export function removeName(text: string, { entry, item }: AlternativeName): TextEdit | undefined {
  if (entry) return { span: wholeLines(entry), newText: '' };
  const before = /,\s*$/.exec(text.slice(Math.max(0, item.start - farthest), item.start).replace(/critical,\s*$/, ''));
  if (before) return { span: { start: item.start - before[0].length, end: item.end }, newText: '' };
  const behind = /^\s*,\s*/.exec(text.slice(item.end, item.end + farthest));
  return behind ? { span: { start: item.start, end: item.end + behind[0].length }, newText: '' } : undefined;
}
