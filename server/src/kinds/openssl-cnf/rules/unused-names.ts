import { defineRule } from '../../../core/rule';
import { extensionManual } from '../data/sources';
import type { OpensslCnf } from '../model';

/** A section of names that nothing refers to. */
export const unusedNames = defineRule({
  meta: {
    id: 'openssl-cnf/unused-names',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A section with names for subjectAltName that nothing refers to.',
    messages: {
      unused:
        'Nothing refers to this section, so none of its names is in the request. Write subjectAltName = @{section} in the extensions of the request.',
      add: 'Add subjectAltName = @{section} to [{extensions}]',
    },
    suggests: true,
    references: [extensionManual],
  },
  check({ file, request }: OpensslCnf, report, { text }) {
    const used = new Set(
      [...file.sections.values()].flatMap(({ entries }) =>
        [...entries.values()].map(({ value }) => value.text.replace(/^(?:critical,\s*)?@?\s*/, '')),
      ),
    );
    for (const { name, headers, entries } of file.sections.values()) {
      const [header] = headers;
      const isNames =
        entries.size > 0 && [...entries.keys()].every(key => /^(?:DNS|IP|URI|email|RID)(?:\.\w+)?$/.test(key));
      if (!header || !isNames || used.has(name)) continue;
      const target = request.extensions?.headers[0];
      const free = target && !request.extensions.entries.has('subjectAltName');
      const end = target ? (target.rest ?? target.span).end : 0;
      const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
      const edits = [{ span: { start: end, end }, newText: `${lineEnd}subjectAltName = @${name}` }];
      const data = { section: name, extensions: request.extensions?.name ?? '' };
      report('unused', { at: header.span, data, suggest: free ? [{ title: 'add', edits }] : [] });
    }
  },
});
