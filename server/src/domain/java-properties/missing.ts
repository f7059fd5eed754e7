import type { TextEdit } from '../../core/span';
import { knownSettings, type PropertiesModel } from './model';
import type { KeySpec } from './schema';

/** The edits that add keys where the guide's order has them: behind the key that stands before them there. */
export function missingEdits(model: PropertiesModel, missing: readonly KeySpec[]): TextEdit[] {
  const { document, schema } = model;
  const { text } = document;
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const present = knownSettings(model);
  const edits = new Map<number, string>();
  let at: number | undefined;
  for (const key of schema.keys) {
    const setting = present.get(key.name);
    if (setting) at = setting.entry.end;
    if (!missing.includes(key)) continue;
    const line = `${key.name}=${key.preset}`;
    const place = at ?? text.length;
    edits.set(place, (edits.get(place) ?? '') + (at === undefined ? line + lineEnd : lineEnd + line));
  }
  const isOpen = text !== '' && text !== '\uFEFF' && !/[\r\n]$/.test(text);
  return [...edits].map(([start, added]) => {
    const atEnd = start === text.length && !added.startsWith(lineEnd);
    return { span: { start, end: start }, newText: atEnd && isOpen ? lineEnd + added : added };
  });
}
