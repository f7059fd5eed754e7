import { defineRule } from '../../../core/rule';
import { lineEndOf } from '../../../core/text-lines';
import type { ConfFile, ConfSection } from '../../../syntax/openssl-conf/tree';
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
    const used = usedSections(file);
    for (const section of file.sections.values()) {
      const { name, headers } = section;
      const [header] = headers;
      if (!header || used.has(name) || !holdsNames(section)) continue;
      const target = request.extensions?.headers[0];
      const free = target && !request.extensions.entries.has('subjectAltName');
      const end = target ? (target.rest ?? target.span).end : 0;
      const lineEnd = lineEndOf(text);
      const edits = [{ span: { start: end, end }, newText: `${lineEnd}subjectAltName = @${name}` }];
      const data = { section: name, extensions: request.extensions?.name ?? '' };
      report('unused', { at: header.span, data, suggest: free ? [{ title: 'add', edits }] : [] });
    }
  },
});

function holdsNames({ entries }: ConfSection): boolean {
  return entries.size > 0 && [...entries.keys()].every(key => /^(?:DNS|IP|URI|email|RID)(?:\.\w+)?$/.test(key));
}

/** The sections that some value names. */
function usedSections({ sections }: ConfFile): ReadonlySet<string> {
  const used = new Set<string>();
  for (const section of sections.values()) for (const name of namesIn(section)) if (sections.has(name)) used.add(name);
  return used;
}

const named = new WeakMap<ConfSection, readonly string[]>();

/** What the values of a section may be names of. */
function namesIn(section: ConfSection): readonly string[] {
  let found = named.get(section);
  if (!found) {
    found = Array.from(section.entries.values(), ({ value }) => value.text.replace(/^(?:critical,\s*)?@?\s*/, ''));
    named.set(section, found);
  }
  return found;
}
