import type { TextEdit } from '../../core/span';
import { lineEndOf } from '../../core/text-lines';
import { generalNameTypes } from '../../domain/csr/data/extensions';
import { type AlternativeName, type AlternativeNames, freeName } from './alternative-names';
import { addLineBehind } from './lines';
import { typeFor } from './meant-type';

/**
 * The edit that writes several names, which stand as one, as names of their own: with commas in a list, on lines of their own in
 * a section. Undefined where they are not plainly several names.
 */
export function namesApart(
  text: string,
  name: AlternativeName,
  { section }: AlternativeNames,
  file: string,
): TextEdit[] | undefined {
  const parts = text.split(/[;,\s]+/).filter(part => part !== '');
  const names = parts.map(readPart);
  if (names.length === 0 || names.some(of => !/^[\w*.:-]+$/.test(of.text) || of.text === '')) return undefined;
  const { entry } = name;
  if (!entry || !section) {
    const newText = names.map(({ type, text: of }, index) => (index === 0 ? of : `${type}:${of}`)).join(', ');
    return [{ span: name.at, newText }];
  }
  const taken = new Set(section.entries.keys());
  const [first, ...others] = names;
  const lines = others.map(({ type, text: of }) => {
    const free = freeName(type, taken);
    taken.add(free);
    return `${free} = ${of}`;
  });
  const value = { span: entry.value.span, newText: first!.text };
  return lines.length === 0 ? [value] : [value, addLineBehind(file, entry, lines.join(lineEndOf(file)))];
}

function readPart(part: string): { readonly type: string; readonly text: string } {
  const [, type, text] = /^(\w+)(?:\.\w+)?:(?!\/)(.*)$/.exec(part) ?? [];
  const known = generalNameTypes.find(of => of === type);
  return known ? { type: known, text: text! } : { type: typeFor(part), text: part };
}
