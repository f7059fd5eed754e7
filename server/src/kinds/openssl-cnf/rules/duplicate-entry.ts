import { defineRule } from '../../../core/rule';
import { generalNameTypes } from '../../../domain/csr/data/extensions';
import type { ConfSection } from '../../../syntax/openssl-conf/tree';
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
        'Section "{section}" has another "{name}" further down. OpenSSL keeps only the last one, so this name is not in the request. Number them: {name}.1, {name}.2.',
      same: 'Section "{section}" says the same again further down. One of the two is enough.',
      number: 'Number every {name} of the section',
      remove: 'Remove this one',
    },
    suggests: true,
    references: [configManual],
  },
  check({ file, markers }: OpensslCnf, report) {
    // Both sides of a merge say the same things.
    if (markers.length > 0) return;
    for (const section of file.sections.values()) {
      for (const entry of section.replaced) {
        const last = section.entries.get(entry.name)!;
        const isType = (generalNameTypes as readonly string[]).includes(entry.name);
        const data = { section: section.name, name: entry.name };
        const related = [{ span: last.nameSpan, message: 'This one counts' }];
        const remove = { title: 'remove' as const, edits: [{ span: wholeLines(file.text, entry.span), newText: '' }] };
        if (last.value.text === entry.value.text)
          report('same', { at: entry.nameSpan, data, severity: 'hint', related, suggest: [remove] });
        else if (isType) {
          const number = { title: 'number' as const, edits: numbering(section, entry.name) };
          report('numbered', { at: entry.nameSpan, data, related, suggest: [number] });
        } else report('replaced', { at: entry.nameSpan, data, related, suggest: [remove] });
      }
    }
  },
});

/** A number behind each entry of that name, none that is taken. */
function numbering(section: ConfSection, name: string) {
  const all = [...section.replaced.filter(entry => entry.name === name), section.entries.get(name)!];
  let number = 0;
  return all.map(({ nameSpan }) => {
    do number++;
    while (section.entries.has(`${name}.${number}`));
    return { span: { start: nameSpan.end, end: nameSpan.end }, newText: `.${number}` };
  });
}
