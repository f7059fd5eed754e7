import { defineRule } from '../../../core/rule';
import { alternativeNames, baseType } from '../alternative-names';
import { extensionManual } from '../data/sources';
import type { OpensslCnf } from '../model';

/** A name that subjectAltName holds twice. */
export const duplicateAlternativeName = defineRule({
  meta: {
    id: 'openssl-cnf/duplicate-alternative-name',
    severity: 'warning',
    category: 'hygiene',
    summary: 'A name that stands twice in subjectAltName.',
    messages: {
      twice:
        '"{name}" is already in this list. OpenSSL writes it twice, and some authorities refuse that. Remove one of the two.',
    },
    references: [extensionManual],
  },
  check(model: OpensslCnf, report) {
    for (const { names } of alternativeNames(model)) {
      const seen = new Map<string, { readonly start: number; readonly end: number }>();
      for (const { type, text, at } of names) {
        if (!text) continue;
        const key = `${baseType(type)}:${text.toLowerCase()}`;
        const first = seen.get(key);
        if (first)
          report('twice', {
            at,
            data: { name: text.slice(0, 80) },
            related: [{ span: first, message: 'It stands here too' }],
          });
        else seen.set(key, at);
      }
    }
  },
});
