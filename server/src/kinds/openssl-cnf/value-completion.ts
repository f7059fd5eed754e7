import type { Completion } from '../../core/kind';
import type { Span } from '../../core/span';
import { certificateTypes, extensionSyntax, keyUsages } from '../../domain/csr/data/extensions';
import { fieldSuffixes } from '../../domain/csr/subject';
import { keyUsageWords, nameTypeWords, optionValues, purposeWords } from './data/extension-words';
import { type SectionRole, sectionOptions, sectionRoleWords } from './data/section-options';
import type { OpensslCnf } from './model';
import type { Place } from './place';
import { roleOf, sectionRoles } from './sections';

type ValuePlace = Place & { readonly in: 'value' };

/** What may stand in the value at `offset`. */
export function valueCompletions(model: OpensslCnf, place: ValuePlace, offset: number): Completion[] {
  const { section, name, before, start } = place;
  const whole = { start, end: endOfWord(model.file.text, offset) };
  const role = sectionOptions.get(name);
  if (role) return sections(model, section, role, whole);
  if (roleOf(model, section) === 'request') return values(optionValues.get(optionOf(name)), whole);
  const syntax = extensionSyntax.get(name);
  if (syntax && !fieldSuffixes.some(suffix => name.endsWith(suffix))) return extensionValues(model, place, offset);
  return /^dirName(?:\.|$)/.test(name) && before !== '' ? sections(model, section, 'names', whole) : [];
}

const optionOf = (name: string): string => (name === 'encrypt_rsa_key' ? 'encrypt_key' : name);

function endOfWord(text: string, offset: number): number {
  let end = offset;
  while (/[\w.-]/.test(text[end] ?? '')) end++;
  return end;
}

function values(known: ReadonlyMap<string, string> | undefined, replace: Span): Completion[] {
  return [...(known ?? [])].map(([label, meaning], index) => ({
    label,
    kind: 'value',
    replace,
    insert: label,
    sort: String(index),
    documentation: () => meaning,
  }));
}

/** Sections that are there: those that are for this use first. */
function sections(model: OpensslCnf, current: string, role: SectionRole, replace: Span, lead = ''): Completion[] {
  const roles = sectionRoles(model);
  return [...model.file.sections.values()]
    .filter(({ name, headers }) => headers.length > 0 && name !== 'req' && name !== current && name !== '')
    .flatMap(({ name }): Completion[] => {
      const its = roles(name);
      if (its !== undefined && its !== role) return [];
      return [
        {
          label: lead + name,
          kind: 'reference',
          replace,
          insert: lead + name,
          sort: `${its === role ? 'a' : 'b'}${name}`,
          documentation: () => sectionRoleWords[its ?? 'other'],
        },
      ];
    });
}

/** Items of the list that an extension's value is, without those that it holds already. */
function extensionValues(model: OpensslCnf, { name, section, before }: ValuePlace, offset: number): Completion[] {
  const { text } = model.file;
  const items = before.split(',').map(item => item.replace(/^\s+|\\?\s+$/g, ''));
  const typed = items.pop()!;
  const written = lastItem(before);
  const replace = { start: offset - written.length, end: endOfWord(text, offset) };
  const isFirst = items.length === 0;
  const afterCritical = items.length === 1 && items[0] === 'critical';
  const found: Completion[] = [];
  const offer = (label: string, meaning: string, more: Partial<Completion> = {}) => {
    if (items.includes(label)) return;
    found.push({ label, kind: 'value', replace, insert: label, documentation: () => meaning, ...more });
  };
  switch (extensionSyntax.get(name)) {
    case 'key-usage':
      for (const bit of keyUsages) offer(bit.name, keyUsageWords.get(bit.name) ?? bit.printed);
      break;
    case 'extended-key-usage':
      for (const [purpose, meaning] of purposeWords) offer(purpose, meaning);
      break;
    case 'certificate-type':
      for (const bit of certificateTypes) offer(bit.name, bit.printed);
      break;
    case 'basic-constraints':
      if (!items.some(item => item.startsWith('CA:'))) {
        offer('CA:FALSE', 'No authority: servers and clients.');
        offer('CA:TRUE', 'An authority, which issues certificates.');
      }
      if (items.includes('CA:TRUE')) offer('pathlen:0', 'How many authorities may come below this one.');
      break;
    case 'subject-key-identifier':
      if (isFirst) offer('hash', 'A digest of the key.');
      if (isFirst) offer('none', 'The extension is left out.');
      break;
    case 'authority-key-identifier':
      if (model.request.extensions?.name === section) break;
      for (const [label, meaning] of authorityValues) offer(label, meaning);
      break;
    case 'general-names':
      if (isFirst || afterCritical)
        found.push(
          ...sections(model, section, 'alternative-names', replace, '@').map(item => ({
            ...item,
            sort: `0${item.label}`,
          })),
        );
      if (!typed.includes(':'))
        for (const [type, meaning] of nameTypeWords) offer(`${type}:`, meaning, { sort: `1${type}` });
      break;
    default:
      return [];
  }
  if (isFirst)
    offer('critical', 'Who does not know the extension must refuse the certificate.', {
      insert: 'critical, ',
      sort: '9',
    });
  return found;
}

const authorityValues: readonly (readonly [string, string])[] = [
  ['keyid', 'The identifier of the issuer’s key, where it has one.'],
  ['keyid:always', 'The identifier of the issuer’s key; without one OpenSSL fails.'],
  ['issuer', 'The issuer’s name and serial number, where there is no identifier.'],
];

/** What is typed of the last item, as written. */
function lastItem(before: string): string {
  return /[^,\s]*$/.exec(before)![0];
}
