import { nearMiss } from '../../../core/near-miss';
import { defineRule } from '../../../core/rule';
import { reqManual } from '../data/sources';
import type { OpensslCnf } from '../model';
import { optionEntry, valuePlace } from '../request';

/** Options that name a section, and what OpenSSL says where it is not there. */
const options = [
  ['distinguished_name', "Unable to get '{section}' section"],
  ['req_extensions', 'Error checking request extension section {section}'],
  ['x509_extensions', 'Error checking x509 extension section {section}, which it tries for every request'],
  ['attributes', "Unable to get '{section}' section"],
] as const;

/** A section that an option names and that is not there. */
export const missingSection = defineRule({
  meta: {
    id: 'openssl-cnf/missing-section',
    severity: 'error',
    category: 'startup',
    summary: 'An option that names a section which is not there.',
    messages: {
      missing: 'There is no section "{section}". OpenSSL makes no request ({reason}). Name a section that is there.',
      empty: 'No section is named here. OpenSSL makes no request ({reason}). Name one, or remove the line.',
      at: '{option} takes the name of a section without @. OpenSSL looks for a section "{section}" and makes no request ({reason}). Remove the @.',
      rename: 'Change to "{near}"',
      remove: 'Remove the @',
    },
    fix: true,
    suggests: true,
    references: [reqManual],
  },
  check(model: OpensslCnf, report) {
    const { file } = model;
    for (const [option, wording] of options) {
      const entry = optionEntry(model, option);
      if (!entry || file.sections.has(entry.value.text)) continue;
      const section = entry.value.text;
      const reason = wording.replace('{section}', section);
      const at = valuePlace(entry);
      if (section === '') report('empty', { at, data: { reason } });
      else if (section.startsWith('@') && file.sections.has(section.slice(1))) {
        const edits = [{ span: entry.value.spanOf(0, 1), newText: '' }];
        report('at', { at, data: { option, section, reason }, fix: { title: 'remove', edits } });
      } else {
        const near = nearMiss(
          section,
          [...file.sections.keys()].filter(name => name !== 'default' && name !== 'req'),
        );
        const edits = [{ span: entry.value.span, newText: near ?? '' }];
        const rename = near === undefined ? [] : [{ title: 'rename' as const, data: { near }, edits }];
        report('missing', { at, data: { section, reason }, suggest: rename });
      }
    }
  },
});
