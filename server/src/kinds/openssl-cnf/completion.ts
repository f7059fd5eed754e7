import type { Completion } from '../../core/kind';
import type { Span } from '../../core/span';
import type { ConfEntry } from '../../syntax/openssl-conf/tree';
import { directives, libraryOptions, pragmas, requestOptions } from './data/options';
import { type SectionRole, sectionRoleWords } from './data/section-options';
import { optionText, quoted } from './describe';
import { alternativeNameEntries, attributeEntries, extensionEntries, fieldEntries } from './entry-completion';
import { hiddenEntries } from './hidden';
import type { OpensslCnf } from './model';
import { type Place, placeAt } from './place';
import { roleOf, type SectionUse, sectionUses } from './sections';
import { snippets } from './snippets';
import { valueCompletions } from './value-completion';

/** What may be typed at `offset`: only what OpenSSL takes there, and what is not there yet. */
export function completions(model: OpensslCnf, offset: number): readonly Completion[] {
  const place = placeAt(model, offset);
  switch (place.in) {
    case 'header':
      return sectionHeaders(model, place.replace, place.isClosed);
    case 'name':
      if (place.isQualified) return entryNames(model, place);
      return [
        ...entryNames(model, place),
        ...named(directives, place.replace, directive => `${directive} = `, 'x'),
        ...missingSections(model, place.replace),
        ...wholeParts(model, place.replace),
      ];
    case 'pragma':
      return named(pragmas, place.replace);
    case 'variable':
      return variables(model, place);
    case 'value':
      return valueCompletions(model, place, offset);
    default:
      return [];
  }
}

/** Words with what each means. */
function named(
  words: ReadonlyMap<string, string>,
  replace: Span,
  insert: (word: string) => string = word => word,
  sort = '',
): Completion[] {
  return [...words].map(([label, meaning]) => ({
    label,
    kind: 'value',
    replace,
    insert: insert(label),
    sort: `${sort}${label}`,
    documentation: () => meaning,
  }));
}

/** Sections that are spoken of and not there yet, `req` first. */
function wantedSections(model: OpensslCnf): { name: string; use: SectionUse | undefined }[] {
  const { sections } = model.file;
  const isThere = (name: string) => sections.get(name)?.headers.length;
  const wanted = new Map<string, SectionUse | undefined>();
  if (!isThere('req')) wanted.set('req', undefined);
  for (const use of sectionUses(model)) if (!isThere(use.name) && !wanted.has(use.name)) wanted.set(use.name, use);
  return [...wanted].map(([name, use]) => ({ name, use }));
}

const roleOfUse = (name: string, use: SectionUse | undefined): SectionRole =>
  name === 'req' ? 'request' : (use?.role ?? 'other');

function sectionHeaders(model: OpensslCnf, replace: Span, isClosed: boolean): Completion[] {
  return wantedSections(model).map(({ name, use }) => ({
    label: name,
    kind: 'reference',
    detail: use ? `named by ${use.entry.name}` : undefined,
    replace,
    insert: isClosed ? name : `${name} ]`,
    documentation: () => sectionRoleWords[roleOfUse(name, use)],
  }));
}

/** The same, offered where a line begins. */
function missingSections(model: OpensslCnf, replace: Span): Completion[] {
  return wantedSections(model).map(({ name, use }) => ({
    label: `[ ${name} ]`,
    kind: 'element',
    detail: use ? `named by ${use.entry.name}` : undefined,
    replace,
    insert: `[ ${name} ]\n`,
    sort: `y${name}`,
    documentation: () => sectionRoleWords[roleOfUse(name, use)],
  }));
}

/** Snippets: whole files where there is no request yet, parts of one where there is. */
function wholeParts({ file }: OpensslCnf, replace: Span): Completion[] {
  const hasRequest = (file.sections.get('req')?.headers.length ?? 0) > 0;
  return snippets
    .filter(({ isWhole }) => isWhole !== hasRequest)
    .map(({ prefix, title, body, description }) => ({
      label: prefix,
      kind: 'snippet',
      detail: title,
      replace,
      insert: body,
      snippet: true,
      sort: `z${prefix}`,
      documentation: () => description,
    }));
}

/** The names of entries that a section may have and does not yet. */
function entryNames(model: OpensslCnf, { section, replace, hasValue }: Place & { in: 'name' }): Completion[] {
  const here = model.file.sections.get(section)?.entries ?? new Map<string, ConfEntry>();
  // What is being typed is no entry yet, or the one that may be replaced.
  const present = new Set(
    [...here].filter(([, { nameSpan }]) => nameSpan.start !== replace.start).map(([name]) => name),
  );
  const entry = { present, replace, hasValue };
  switch (roleOf(model, section)) {
    case 'request':
      return [...requestOptions.keys()]
        .filter(name => !present.has(name) && !libraryOptions.has(name))
        .map(name => optionCompletion(name, replace, hasValue));
    case 'names':
      return fieldEntries(model, section, entry);
    case 'extensions':
      return extensionEntries(model, section, entry);
    case 'alternative-names':
      return alternativeNameEntries(entry);
    case 'attributes':
      return attributeEntries(model, entry);
    default:
      if (section !== 'default') return [];
      return [...libraryOptions.keys()]
        .filter(name => !present.has(name))
        .map(name => optionCompletion(name, replace, hasValue));
  }
}

function optionCompletion(name: string, replace: Span, hasValue: boolean): Completion {
  return {
    label: name,
    kind: 'property',
    replace,
    insert: hasValue ? name : `${name} = `,
    documentation: () => optionText(name) ?? libraryOptions.get(name) ?? '',
    ...(hasValue ? {} : { again: true }),
  };
}

/** Entries in front of the place: of its own section and the default one, or of the section in front of `::`. */
function variables(model: OpensslCnf, place: Place & { in: 'variable' }): Completion[] {
  const { section, of, close, replace } = place;
  const { file } = model;
  const hidden = hiddenEntries(model);
  const isClosed = file.text.startsWith(close, replace.end);
  const found = new Map<string, Completion>();
  for (const entry of file.statements) {
    if (entry.kind !== 'entry' || entry.span.end >= replace.start) continue;
    const { name, value } = entry;
    if (!/^\w+$/.test(name) || (of !== undefined && entry.section !== of)) continue;
    const near = of !== undefined || entry.section === section || entry.section === 'default';
    // OpenSSL takes letters, digits and _ for a section's name too.
    if (!near && !/^\w+$/.test(entry.section)) continue;
    const label = near ? name : `${entry.section}::${name}`;
    const isSecret = hidden.has(entry);
    found.set(label, {
      label,
      kind: 'reference',
      detail: isSecret ? '***' : value.text.slice(0, 100),
      replace,
      insert: `${label}${close && !isClosed ? close : ''}`,
      sort: `${near ? 'a' : 'b'}${label}`,
      documentation: () => `Now ${isSecret ? '`***`' : quoted(value.text)}.`,
    });
  }
  return [...found.values()];
}
