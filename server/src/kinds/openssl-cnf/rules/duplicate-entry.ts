import { defineRule } from '../../../core/rule';
import type { TextEdit } from '../../../core/span';
import { generalNameTypes } from '../../../domain/csr/data/extensions';
import { fieldType } from '../../../domain/csr/subject';
import type { ConfEntry, ConfSection } from '../../../syntax/openssl-conf/tree';
import { baseType, freeName } from '../alternative-names';
import { configManual } from '../data/sources';
import { wholeLines } from '../lines';
import type { OpensslCnf } from '../model';

/** An entry that a later one of the same name replaces. */
export const duplicateEntry = defineRule({
  meta: {
    id: 'openssl-cnf/duplicate-entry',
    severity: 'warning',
    category: 'ineffective',
    summary: 'Two entries of one name in a section.',
    messages: {
      replaced:
        'Section "{section}" has another "{name}" further down. OpenSSL keeps only the last one. Remove one of the two.',
      numbered:
        'Section "{section}" has another "{name}" further down. OpenSSL keeps only the last one, so this name is not in the request. Give each a number of its own: {example}.',
      field:
        'Section "{section}" has another "{name}" further down. OpenSSL keeps only the last one, so this value is not in the request. Put a number in front of each: {example}.',
      same: 'Section "{section}" says the same again further down. One of the two is enough.',
      number: 'Number every {name} of the section',
      remove: 'Remove this one',
    },
    suggests: true,
    references: [configManual],
  },
  check({ file, markers, request }: OpensslCnf, report) {
    // Both sides of a merge say the same things.
    if (markers.length > 0) return;
    for (const section of file.sections.values()) {
      const numbered = new Map<string, readonly TextEdit[]>();
      for (const entry of section.replaced) {
        const { name } = entry;
        const at = entry.nameSpan;
        const last = section.entries.get(name)!;
        const type = baseType(name);
        const related = [{ span: last.nameSpan, message: 'This one counts' }];
        const remove = { title: 'remove' as const, edits: [{ span: wholeLines(entry), newText: '' }] };
        const data = { section: section.name, name };
        if (last.value.text === entry.value.text)
          report('same', { at, data, severity: 'hint', related, suggest: [remove] });
        else if (generalNameTypes.some(of => of === type)) {
          const edits = numbered.get(type) ?? numbering(section, type);
          numbered.set(type, edits);
          const suggest = edits.length > 0 ? [{ title: 'number' as const, data: { name: type }, edits }] : [];
          report('numbered', { at, data: { ...data, example: `${type}.1, ${type}.2` }, related, suggest });
        } else if (request.given && section === request.names && fieldType(name).type === 'OU') {
          const edits = numbered.get('OU') ?? fieldNumbering(section, 'OU');
          numbered.set('OU', edits);
          const suggest = edits.length > 0 ? [{ title: 'number' as const, data: { name: 'OU' }, edits }] : [];
          report('field', { at, data: { ...data, example: '0.OU, 1.OU' }, related, suggest });
        } else report('replaced', { at, data, related, suggest: [remove] });
      }
    }
  },
});

/** All of some entries, in the order of the text. */
function allOf({ replaced, entries }: ConfSection, is: (name: string) => boolean): ConfEntry[] {
  return [...replaced, ...entries.values()].filter(({ name }) => is(name)).sort((a, b) => a.start - b.start);
}

/** So many entries are numbered at once: more than a request has, and each finding offers it. */
const mostNumbered = 200;

/** A number for each name of a type that has none of its own: the ones that stand first keep theirs. */
function numbering(section: ConfSection, type: string): TextEdit[] {
  const all = allOf(section, name => baseType(name) === type);
  if (all.length > mostNumbered) return [];
  const counts = new Map<string, number>();
  for (const { name } of all) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kept = new Set<string>();
  return all.flatMap(({ name, nameSpan }) => {
    const isRepeated = counts.get(name)! > 1;
    if (name !== type && (!isRepeated || !kept.has(name))) {
      kept.add(name);
      return [];
    }
    if (name === type && !isRepeated) return [];
    const free = freeName(type, counts);
    counts.set(free, 1);
    return [{ span: nameSpan, newText: free }];
  });
}

/** A number in front of each field of a type, in the order of the text. */
function fieldNumbering(section: ConfSection, type: string): TextEdit[] {
  const all = allOf(section, name => fieldType(name).type === type);
  if (all.length > mostNumbered) return [];
  return all.map(({ nameSpan }, index) => ({ span: nameSpan, newText: `${index}.${type}` }));
}
