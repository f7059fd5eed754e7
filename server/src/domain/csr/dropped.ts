import type { ConfEntry, ConfFile, ConfSection } from '../../syntax/openssl-conf/tree';
import { extensionSyntax, generalNameTypes } from './data/extensions';
import { findSection } from './lookup';
import type { Csr, Dropped, RequestSections } from './model';
import { fieldSuffixes } from './subject';

/** Things of one file that are told. */
const most = 100;

/** What stands in a file, was most likely meant for its request, and does not reach it. */
export function droppedParts({ file, dropped, sections }: Csr): Dropped[] {
  const { names, extensions, prompts } = sections;
  const used = [file.sections.get(sections.options), names, extensions, ...alternativeNames(file, extensions)];
  return [
    ...dropped,
    ...file.includes.flatMap(({ path, found, span }) =>
      found === 'missing' ? [{ what: `.include ${path}`, why: missingInclude, at: span }] : [],
    ),
    ...strayExtensions(file.sections.get(sections.options), sections.options),
    ...[...new Set(used)].flatMap(section => (section ? replacedEntries(section) : [])),
    ...(names && prompts ? orphans(names) : []),
    ...unreachedSections(file, sections, new Set(used)),
  ].slice(0, most);
}

const missingInclude = 'There is no such file where OpenSSL looks, and it goes on without a word.';

/** Extensions among the options of the request. */
function strayExtensions(options: ConfSection | undefined, name: string): Dropped[] {
  return [...(options?.entries.values() ?? [])]
    .filter(entry => extensionSyntax.has(entry.name))
    .map(({ name: what, nameSpan: at }) => {
      return { what, why: `Extensions are read only in the section that req_extensions names, not in [${name}].`, at };
    });
}

function replacedEntries({ replaced }: ConfSection): Dropped[] {
  return replaced.map(({ name, nameSpan: at }) => ({
    what: name,
    why: `Only the last ${name} of a section counts.`,
    at,
  }));
}

/** Answers to fields that are not asked for. */
function orphans({ entries }: ConfSection): Dropped[] {
  return [...entries.values()].flatMap(({ name, nameSpan: at }) => {
    const suffix = fieldSuffixes.find(of => name.endsWith(of));
    const field = suffix && name.slice(0, -suffix.length);
    if (!field || entries.has(field)) return [];
    return [{ what: name, why: `There is no field ${field} that it belongs to.`, at }];
  });
}

/** Sections with names or with extensions that no part of the request leads to. */
function unreachedSections(
  file: ConfFile,
  { certificateExtensions }: RequestSections,
  used: Set<ConfSection | undefined>,
): Dropped[] {
  const dropped: Dropped[] = [];
  for (const section of file.sections.values()) {
    const { name, headers, entries } = section;
    const [header] = headers;
    if (!header || used.has(section)) continue;
    const at = header.nameSpan;
    const what = `[${name}]`;
    if (section === certificateExtensions) {
      const why =
        'x509_extensions is for certificates that openssl req -x509 makes. A request has what req_extensions names.';
      if (entries.has('subjectAltName')) dropped.push({ what, why, at });
    } else if (entries.has('subjectAltName'))
      dropped.push({
        what,
        why: 'Nothing in the request leads to these extensions: req_extensions names no such section.',
        at,
      });
    else if (entries.size > 0 && [...entries.values()].every(isName))
      dropped.push({ what, why: 'No subjectAltName of the request leads to these names.', at });
  }
  return dropped;
}

function isName({ name }: ConfEntry): boolean {
  return generalNameTypes.some(type => type !== 'dirName' && (name === type || name.startsWith(`${type}.`)));
}

/** The sections of names that extensions lead to. */
function alternativeNames(file: ConfFile, extensions: ConfSection | undefined): ConfSection[] {
  return [...(extensions?.entries.values() ?? [])].flatMap(({ value: { text } }) => {
    const name = /^(?:critical,\s*)?@(.*)$/s.exec(text)?.[1];
    return (name !== undefined && findSection(file, name)) || [];
  });
}
