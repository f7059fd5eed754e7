import { nearMiss } from '../../../core/near-miss';
import { defineRule } from '../../../core/rule';
import { alternativeNames } from '../alternative-names';
import { extensionManual } from '../data/sources';
import type { OpensslCnf } from '../model';
import { isKnown, mayBeUnseen } from '../unread';

/** A subjectAltName that does not reach the section with its names. */
export const alternativeNamesSection = defineRule({
  meta: {
    id: 'openssl-cnf/alternative-names-section',
    severity: 'error',
    category: 'startup',
    summary: 'A subjectAltName whose section is missing, empty or named without @.',
    messages: {
      at: 'Without @ this is no section but a name, and it has no type. OpenSSL makes no request (missing value). Write @{section}.',
      missing:
        'There is no section "{section}". OpenSSL makes no request (invalid extension string). Name a section that is there.',
      empty:
        'The section "{section}" is empty. OpenSSL makes no request (invalid extension string). Put DNS.1 = and a name into it.',
      more: 'Behind @ stands the name of a section and nothing else, so OpenSSL looks for a section "{section}" and makes no request (invalid extension string). Put all names into the section.',
      among:
        'A section takes the place of the whole list and cannot stand in it. OpenSSL makes no request (missing value). Put all names into the section, and write @{section} alone.',
      blank:
        'The name of the section follows the @ without a blank. OpenSSL makes no request (invalid extension string). Remove it.',
      write: 'Write @{section}',
      rename: 'Change to "{near}"',
      remove: 'Remove the blank',
    },
    fix: true,
    suggests: true,
    references: [extensionManual],
  },
  check(model: OpensslCnf, report) {
    const { file } = model;
    const { sections } = file;
    for (const { entry, start, section, sectionName, names } of alternativeNames(model)) {
      const { value } = entry;
      if (!isKnown(entry)) continue;
      const at = value.spanOf(start, value.text.length);
      if (sectionName === undefined) {
        for (const { type, text, item } of names)
          if (type.startsWith('@') && text === undefined)
            report('among', { at: item, data: { section: type.slice(1, 80) } });
        const [only] = names;
        if (names.length !== 1 || !only || only.text !== undefined || !sections.has(only.type) || only.type === '')
          continue;
        const edits = [{ span: { start: at.start, end: at.start }, newText: '@' }];
        report('at', { at, data: { section: only.type }, fix: { title: 'write', edits } });
      } else if (section) {
        const isEmpty = section.entries.size === 0 && !mayBeUnseen(file, 'DNS', 'IP');
        if (isEmpty) report('empty', { at, data: { section: sectionName } });
      } else if (/^\s/.test(sectionName) && sections.has(sectionName.trim())) {
        const blank = value.spanOf(start + 1, start + 1 + sectionName.length - sectionName.trimStart().length);
        report('blank', { at, fix: { title: 'remove', edits: [{ span: blank, newText: '' }] } });
      } else if (sectionName.includes(',')) report('more', { at, data: { section: sectionName.slice(0, 80) } });
      else if (!mayBeUnseen(file, sectionName)) {
        const near = nearMiss(
          sectionName,
          [...sections.keys()].filter(name => name !== 'default'),
        );
        const edits = [{ span: value.spanOf(start + 1, value.text.length), newText: near ?? '' }];
        report('missing', {
          at,
          data: { section: sectionName },
          suggest: near ? [{ title: 'rename', data: { near }, edits }] : [],
        });
      }
    }
  },
});
