import type { TextEdit } from '../../core/span';
import { lineEndOf } from '../../core/text-lines';
import type { ConfEntry } from '../../syntax/openssl-conf/tree';
import { freeName } from './alternative-names';
import { addLineBehind, addSection, wholeLines } from './lines';
import type { OpensslCnf } from './model';
import { addOption, optionEntry } from './request';

/** Edits that put something into the extensions of the request. */
export interface Wiring {
  /** The section of the extensions, which is made where the file has none. */
  readonly section: string;
  readonly isNew: boolean;
  readonly edits: readonly TextEdit[];
}

/**
 * Lines put into the section of the request's extensions; where the file has none, into a new one that req_extensions names.
 * Undefined where the section is known by its name only, or stands in another file.
 */
export function addToExtensions(
  model: OpensslCnf,
  lines: readonly string[],
  more: readonly Section[] = [],
): Wiring | undefined {
  const { file, request } = model;
  const { text } = file;
  const header = request.extensions?.headers[0];
  const sections = more.map(({ name, lines: of }) => ({ name, lines: of }));
  if (header) {
    const edits = [addLineBehind(text, header, lines.join(lineEndOf(text))), ...addSections(text, sections)];
    return { section: request.extensions.name, isNew: false, edits };
  }
  if (optionEntry(model, 'req_extensions')) return undefined;
  const section = freeSection(model, ['v3_req', 'req_ext']);
  const option = addOption(model, `req_extensions = ${section}`);
  return { section, isNew: true, edits: [option, ...addSections(text, [{ name: section, lines }, ...sections])] };
}

interface Section {
  readonly name: string;
  readonly lines: readonly string[];
}

/** New sections at the end of the file, in one edit. */
function addSections(text: string, sections: readonly Section[]): TextEdit[] {
  const [first, ...others] = sections;
  if (!first) return [];
  return [
    addSection(text, first.name, [...first.lines, ...others.flatMap(({ name, lines }) => [`[ ${name} ]`, ...lines])]),
  ];
}

/** The first of some names that no section has. */
export function freeSection({ file }: OpensslCnf, names: readonly string[]): string {
  const free = names.find(name => !file.sections.has(name));
  if (free) return free;
  let number = 2;
  while (file.sections.has(`${names[0]}_${number}`)) number++;
  return `${names[0]}_${number}`;
}

/** Whole lines moved into the extensions of the request; undefined where that cannot be, or an entry of that name is there. */
export function moveToExtensions(model: OpensslCnf, entry: ConfEntry): Wiring | undefined {
  if (model.request.extensions?.entries.has(entry.name)) return undefined;
  const written = model.file.text.slice(entry.start, entry.end).replace(/[\r\n]+$/, '');
  const wiring = addToExtensions(model, [written]);
  return wiring && { ...wiring, edits: [...wiring.edits, { span: wholeLines(entry), newText: '' }] };
}

/** Names of subjectAltName gathered in the section that it names, which is made where the file has none. */
export function gatherNames(model: OpensslCnf, entries: readonly ConfEntry[]): Wiring | undefined {
  const { file, request } = model;
  if (request.extensions?.entries.has('subjectAltName')) return undefined;
  const name = freeSection(model, ['alt_names', 'subject_alt_names']);
  const taken = new Set<string>();
  const lines = entries.map(({ name: key, value: { span } }) => {
    const [type = ''] = key.split('.', 1);
    const free = key.includes('.') && !taken.has(key) ? key : freeName(type, taken);
    taken.add(free);
    return `${free} = ${file.text.slice(span.start, span.end)}`;
  });
  const wiring = addToExtensions(model, [`subjectAltName = @${name}`], [{ name, lines }]);
  const gone = entries.map(entry => ({ span: wholeLines(entry), newText: '' }));
  return wiring && { ...wiring, edits: [...wiring.edits, ...gone] };
}
