import { defineRule } from '../../../core/rule';
import type { ConfFile, ConfSection } from '../../../syntax/openssl-conf/tree';
import { extensionManual } from '../data/sources';
import type { OpensslCnf } from '../model';
import { requestPlace } from '../request';
import { mayBeUnseen } from '../unread';
import { addToExtensions } from '../wiring';

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
      create: 'Add subjectAltName = @{section} in a new section {extensions} that req_extensions names',
    },
    suggests: true,
    references: [extensionManual],
  },
  check(model: OpensslCnf, report) {
    for (const { name, headers } of unusedNameSections(model.file)) {
      const isFree = requestPlace(model) && !model.request.extensions?.entries.has('subjectAltName');
      const wiring = isFree ? addToExtensions(model, [`subjectAltName = @${name}`]) : undefined;
      const data = { section: name, extensions: wiring?.section ?? '' };
      const suggest = wiring
        ? [{ title: wiring.isNew ? ('create' as const) : ('add' as const), edits: wiring.edits }]
        : [];
      report('unused', { at: headers[0]!.span, data, suggest });
    }
  },
});

/** Sections of names that nothing in the file may refer to. */
export function unusedNameSections(file: ConfFile): ConfSection[] {
  const held = [...file.sections.values()].filter(section => section.headers.length > 0 && holdsNames(section));
  const unnamed = held.filter(({ name }) => !isNamed(name, file));
  if (unnamed.length === 0) return unnamed;
  const meant = meantSections(file);
  return unnamed.filter(({ name }) => !meant.has(name) && !mayBeUnseen(file, name));
}

const holding = new WeakMap<ConfSection, boolean>();

function holdsNames(section: ConfSection): boolean {
  let holds = holding.get(section);
  if (holds === undefined) {
    const { entries } = section;
    holds = entries.size > 0 && [...entries.keys()].every(key => /^(?:DNS|IP|URI|email|RID)(?:\.\w+)?$/.test(key));
    holding.set(section, holds);
  }
  return holds;
}

/** Whether a section is named by some value. */
function isNamed(name: string, { sections }: ConfFile): boolean {
  for (const section of sections.values()) if (wordsIn(section).has(name)) return true;
  return false;
}

/** The sections that some value names with a slip that another rule tells. */
function meantSections({ sections }: ConfFile): ReadonlySet<string> {
  const names = new Map([...sections.keys()].map(name => [plainName(name), name]));
  const meant = new Set<string>();
  for (const section of sections.values())
    for (const word of wordsIn(section)) {
      const name = sections.has(word) ? undefined : names.get(plainName(word));
      if (name !== undefined) meant.add(name);
    }
  return meant;
}

const plainName = (name: string): string => name.toLowerCase().replace(/[^a-z\d]/g, '');

const words = new WeakMap<ConfSection, ReadonlySet<string>>();

/** What the values of a section may be names of; a name of a host is one of no section. */
function wordsIn(section: ConfSection): ReadonlySet<string> {
  let found = words.get(section);
  if (!found) {
    const texts = Array.from(section.entries.values(), ({ value }) => value.text);
    found = new Set(
      (holdsNames(section) ? texts.filter(text => text.startsWith('@')) : texts).flatMap(text =>
        text.length > 1000 ? [] : text.replace(/^critical,\s*/, '').split(/[,\s@]+/),
      ),
    );
    words.set(section, found);
  }
  return found;
}
