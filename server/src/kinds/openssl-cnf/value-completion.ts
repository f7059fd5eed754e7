import type { Completion } from '../../core/kind';
import type { Span } from '../../core/span';
import { certificateTypes, extensionSyntax, keyUsages } from '../../domain/csr/data/extensions';
import { fieldSuffixes, fieldType } from '../../domain/csr/subject';
import { keyUsageWords, listWords, nameTypeWords, optionValues, purposeWords } from './data/extension-words';
import { countryCodes } from './data/profiles';
import { type SectionRole, sectionOptions, sectionRoleWords } from './data/section-options';
import { isHost } from './listed-hosts';
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
  const own = roleOf(model, section);
  if (own === 'request') return values(optionValues.get(optionOf(name)), whole);
  if (own === 'names' && fieldType(name.replace(/_(?:default|value)$/, '')).type.match(/^(?:C|countryName)$/))
    return values(countries(), whole);
  if (own === 'alternative-names' && /^DNS(?:\.|$)/.test(name)) return values(hostsOf(model, section), whole);
  const syntax = extensionSyntax.get(name);
  if (syntax && !fieldSuffixes.some(suffix => name.endsWith(suffix))) return extensionValues(model, place, offset);
  return /^dirName(?:\.|$)/.test(name) && before !== '' ? sections(model, section, 'names', whole) : [];
}

/** The codes of countries with their names. */
function countries(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  return new Map([...countryCodes].map(code => [code, names.of(code) ?? code]));
}

/** The host in CN, whole and without its domain, where a section of names does not hold it yet. */
function hostsOf({ file, request }: OpensslCnf, section: string): ReadonlyMap<string, string> {
  const host = request.fields.filter(({ object }) => object.shortName === 'CN').at(-1)?.text ?? '';
  if (!isHost(host)) return new Map();
  const entries = [...(file.sections.get(section)?.entries.values() ?? [])];
  const there = new Set(entries.map(({ value }) => value.text.toLowerCase()));
  const hosts: [string, string][] = [
    [host, 'The name in CN.'],
    [host.split('.', 1)[0]!, 'The name in CN without its domain.'],
  ];
  return new Map(hosts.filter(([name]) => name !== '*' && !there.has(name.toLowerCase())));
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
    sort: String(index).padStart(3, '0'),
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

type Item = readonly [label: string, meaning: string];

/** Items of the list that an extension's value is, without those that it holds already. */
function extensionValues(model: OpensslCnf, place: ValuePlace, offset: number): Completion[] {
  const { name, section, before } = place;
  const items = before.split(',').map(item => item.replace(/^\s+|\\?\s+$/g, ''));
  const typed = items.pop()!;
  const known = knownItems(model, place, items);
  if (known.length === 0) return [];
  const replace = { start: offset - /[^,\s]*$/.exec(before)![0].length, end: endOfWord(model.file.text, offset) };
  const offer = ([label, meaning]: Item, insert = label, sort = `1${label}`): Completion[] =>
    items.includes(label) ? [] : [{ label, kind: 'value', replace, insert, sort, documentation: () => meaning }];
  const isFirst = items.length === 0;
  const isNames = extensionSyntax.get(name) === 'general-names';
  // Behind `DNS:` there is nothing that could be offered, behind @ a section only.
  if (isNames && typed.includes(':')) return [];
  const isSection = isNames && typed.startsWith('@');
  const named =
    isNames && (isFirst || (items.length === 1 && items[0] === 'critical'))
      ? sections(model, section, 'alternative-names', replace, '@').map(item => ({ ...item, sort: `0${item.label}` }))
      : [];
  if (isSection) return named;
  const values = known.flatMap((item, index) => offer(item, item[0], `1${String(index).padStart(3, '0')}`));
  const critical = isFirst ? offer(['critical', criticalMeaning], 'critical, ', '9') : [];
  return [...named, ...values, ...critical];
}

const criticalMeaning = 'Who does not know the extension must refuse the certificate.';

/** What an extension may hold beside the items that it has. */
function knownItems({ request }: OpensslCnf, { name, section }: ValuePlace, items: readonly string[]): readonly Item[] {
  const isFirst = items.length === 0;
  switch (extensionSyntax.get(name)) {
    case 'key-usage':
      return keyUsages
        .map((bit): Item => [bit.name, keyUsageWords.get(bit.name) ?? bit.printed])
        .sort(([a], [b]) => Number(b === 'keyEncipherment') - Number(a === 'keyEncipherment'))
        .sort(([a], [b]) => Number(b === 'digitalSignature') - Number(a === 'digitalSignature'));
    case 'extended-key-usage':
      return [...purposeWords];
    case 'certificate-type':
      return certificateTypes.map((bit): Item => [bit.name, bit.printed]);
    case 'basic-constraints':
      if (items.includes('CA:TRUE')) return pathLength;
      return items.some(item => item.startsWith('CA:')) ? [] : constraints;
    case 'subject-key-identifier':
      return isFirst ? subjectKeys : [];
    case 'authority-key-identifier':
      return request.extensions?.name === section ? [] : authorityValues;
    case 'general-names':
      return [...nameTypeWords].map(([type, meaning]): Item => [`${type}:`, meaning]);
    default:
      return [...(listWords.get(name) ?? [])];
  }
}

const constraints: readonly Item[] = [
  ['CA:FALSE', 'No authority: servers and clients.'],
  ['CA:TRUE', 'An authority, which issues certificates.'],
];

const pathLength: readonly Item[] = [['pathlen:0', 'How many authorities may come below this one.']];

const subjectKeys: readonly Item[] = [
  ['hash', 'A digest of the key.'],
  ['none', 'The extension is left out.'],
];

const authorityValues: readonly Item[] = [
  ['keyid', 'The identifier of the issuer’s key, where it has one.'],
  ['keyid:always', 'The identifier of the issuer’s key; without one OpenSSL fails.'],
  ['issuer', 'The issuer’s name and serial number, where there is no identifier.'],
];
