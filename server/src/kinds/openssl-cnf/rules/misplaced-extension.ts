import { defineRule } from '../../../core/rule';
import { extensionManual } from '../data/sources';
import type { OpensslCnf } from '../model';
import { optionsSection } from '../request';
import { moveToExtensions } from '../wiring';

/** Extensions of a server's request. */
const extensions = ['basicConstraints', 'keyUsage', 'extendedKeyUsage', 'subjectKeyIdentifier'];

/** An extension outside of the section that req_extensions names. */
export const misplacedExtension = defineRule({
  meta: {
    id: 'openssl-cnf/misplaced-extension',
    severity: 'warning',
    category: 'ineffective',
    summary: 'An extension in the section req or among the fields of the name.',
    messages: {
      options:
        'OpenSSL ignores {name} here, and the request is made without it. Put it into the section that req_extensions names.',
      name: 'Here it becomes a field of the name, and the request is made without the extension. Put it into the section that req_extensions names.',
      asked:
        'Here it is a question about a field of the name, and the request is made without the extension. Put it into the section that req_extensions names.',
      move: 'Move it to section "{section}"',
      create: 'Move it to a new section {section} that req_extensions names',
    },
    suggests: true,
    references: [extensionManual],
  },
  check(model: OpensslCnf, report) {
    const { request } = model;
    for (const place of new Set([optionsSection(model), request.names])) {
      if (!place || place === request.extensions) continue;
      for (const name of extensions) {
        const entry = place.entries.get(name);
        if (!entry) continue;
        const wiring = moveToExtensions(model, entry);
        const suggest = wiring
          ? [
              {
                title: wiring.isNew ? ('create' as const) : ('move' as const),
                data: { section: wiring.section },
                edits: wiring.edits,
              },
            ]
          : [];
        const id = place === request.names ? (request.given ? 'name' : 'asked') : 'options';
        report(id, { at: entry.nameSpan, data: { name }, suggest });
      }
    }
  },
});
