import type { Refactoring } from '../../core/kind';
import { overlaps, type Span, type TextEdit } from '../../core/span';
import { lineEndOf } from '../../core/text-lines';
import { generalNameTypes } from '../../domain/csr/data/extensions';
import type { ConfSection } from '../../syntax/openssl-conf/tree';
import { type AlternativeNames, alternativeNames, baseType } from './alternative-names';
import { faceWording as say } from './data/face-wording';
import { addSection } from './lines';
import type { OpensslCnf } from './model';
import { freeSection } from './wiring';

/** Changes that no finding asks for: of the names of subjectAltName at `at`, or of all of the file's. */
export function refactorings(model: OpensslCnf, at?: Span): readonly Refactoring[] {
  return alternativeNames(model).flatMap(list => {
    const { entry, section } = list;
    const places = section ? [...section.headers, ...section.entries.values(), entry] : [entry];
    if (at && !places.some(({ start, end }) => overlaps({ start, end }, at))) return [];
    return section ? numbered(section) : asSection(model, list);
  });
}

/** `DNS.1`, `DNS.2` … from 1 on in the order of the file, each type on its own. */
function numbered(section: ConfSection): Refactoring[] {
  const edits: TextEdit[] = [];
  for (const type of generalNameTypes) {
    const own = [...section.entries.values()].filter(({ name }) => new RegExp(`^${type}(?:\\.\\d+)?$`).test(name));
    const others = [...section.entries.keys()].filter(name => baseType(name) === type);
    // Where some are told apart by words, numbers may be meant too.
    if (own.length < others.length || own.length < 2) continue;
    for (const [index, { name, nameSpan }] of own.entries()) {
      const newText = `${type}.${index + 1}`;
      if (name !== newText) edits.push({ span: nameSpan, newText });
    }
  }
  return edits.length === 0 ? [] : [{ id: 'number-names', title: say.numberNames(section.name), edits }];
}

/** A list of several names as a section, which is easier to read and to add to. */
function asSection(model: OpensslCnf, { entry, start, names, isWhole }: AlternativeNames): Refactoring[] {
  const { text } = model.file;
  const isPlain = names.every(({ type, text: name }) => name && !/[\\"'`$#]/.test(name) && /^[A-Za-z]+$/.test(type));
  if (!isWhole || !isPlain || names.length < 2) return [];
  const section = freeSection(model, ['alt_names', 'subject_alt_names']);
  const counts = new Map<string, number>();
  const lines = names.map(({ type, text: name }) => {
    const count = (counts.get(type) ?? 0) + 1;
    counts.set(type, count);
    return `${type}.${count} = ${name}`;
  });
  const value = { span: entry.value.spanOf(start, entry.value.text.length), newText: `@${section}` };
  const added = addSection(text, section, lines);
  const gap = /(?:^|\n)\r?\n$/.test(text) || !text.endsWith('\n') ? '' : lineEndOf(text);
  const edits = [value, { ...added, newText: `${gap}${added.newText}` }];
  return [{ id: 'names-as-section', title: say.namesAsSection(section), edits }];
}
