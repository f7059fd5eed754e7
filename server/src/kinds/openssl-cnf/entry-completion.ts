import type { Completion } from '../../core/kind';
import type { Span } from '../../core/span';
import { extensionSyntax, generalNameTypes } from '../../domain/csr/data/extensions';
import { Objects } from '../../domain/csr/objects';
import { fieldSuffixes, fieldType } from '../../domain/csr/subject';
import { extensionWords, nameTypeWords } from './data/extension-words';
import { fieldNames } from './data/fields';
import { promptSuffixes } from './data/prompt-suffixes';
import { extensionText, fieldText, suffixText } from './describe';
import type { OpensslCnf } from './model';

/** What is known where the name of an entry is typed. */
export interface EntryPlace {
  /** Names of the section's other entries. */
  readonly present: ReadonlySet<string>;
  readonly replace: Span;
  readonly hasValue: boolean;
}

function entry({ replace, hasValue }: EntryPlace, label: string, more: Partial<Completion>): Completion {
  return { label, kind: 'property', replace, insert: hasValue ? label : `${label} = `, ...more };
}

/** Fields that may stand several times, each with a number in front. */
const repeatable: ReadonlySet<string> = new Set(['OU', 'DC']);

/** Fields of a name, and what belongs to the prompts of those that are there where OpenSSL asks for them. */
export function fieldEntries(model: OpensslCnf, section: string, place: EntryPlace): Completion[] {
  const { request } = model;
  const { present } = place;
  const objects = new Objects();
  const isPrompted = !request.given && request.names?.name === section;
  const fields = [...present].filter(name => !fieldSuffixes.some(suffix => name.endsWith(suffix)));
  const there = new Set(fields.map(name => objects.find(fieldType(name).type)?.shortName));
  const long = fields.length === 0 ? isPrompted : fields.some(name => fieldType(name).type.length > 3);
  // What makes a name unique, `0.` or `+`, stays.
  const typed = model.file.text.slice(place.replace.start, place.replace.end);
  const prefix = /^(?:\w+\.)?\+?/.exec(typed)![0].length;
  const behindPrefix = { ...place, replace: { ...place.replace, start: place.replace.start + prefix } };
  const found: Completion[] = [];
  for (const name of fieldNames.keys()) {
    const object = objects.find(name)!;
    const { shortName } = object;
    const isRepeated = repeatable.has(shortName!);
    if (there.has(shortName) && !isRepeated) continue;
    const label = isRepeated && there.has(shortName) && prefix === 0 ? `${freeNumber(fields, name)}.${name}` : name;
    const style = (name === shortName) === long && object.longName !== shortName ? 'b' : 'a';
    found.push(
      entry(isRepeated && label !== name ? place : behindPrefix, label, {
        detail: object.longName,
        sort: `${style}${label}`,
        documentation: () => fieldText(object),
      }),
    );
  }
  if (!isPrompted) return found;
  for (const field of fields)
    for (const suffix of promptSuffixes.keys())
      if (!present.has(field + suffix))
        found.push(
          entry(place, field + suffix, {
            sort: `${suffix === '_default' ? '0' : '1'}${field}${suffix}`,
            documentation: () => suffixText(field, suffix),
          }),
        );
  return found;
}

function freeNumber(names: readonly string[], type: string): number {
  const taken = new Set(names.flatMap(name => /^(\d+)\./.exec(name)?.[1] ?? []));
  let number = names.includes(type) ? 1 : 0;
  while (taken.has(String(number))) number++;
  return number;
}

/** Extensions that name an issuer, whom a request does not have: OpenSSL refuses it. */
const issuers: ReadonlySet<string> = new Set(['authorityKeyIdentifier', 'issuerAltName']);

/** Extensions that a value can set; in the section of a request none that OpenSSL refuses there. */
export function extensionEntries({ request }: OpensslCnf, section: string, place: EntryPlace): Completion[] {
  const isRequest = request.extensions?.name === section || request.certificateExtensions?.name !== section;
  return [...extensionSyntax]
    .filter(([name, syntax]) => syntax !== 'not-settable' && !place.present.has(name))
    .filter(([name]) => !(isRequest && issuers.has(name)))
    .map(([name]) =>
      entry(place, name, {
        sort: `${extensionRank(name)}${name}`,
        documentation: () => extensionText(name) ?? '',
        ...(place.hasValue ? {} : { again: true }),
      }),
    );
}

const first = ['subjectAltName', 'keyUsage', 'extendedKeyUsage', 'basicConstraints', 'subjectKeyIdentifier'];

function extensionRank(name: string): string {
  const rank = first.indexOf(name);
  if (rank >= 0) return String(rank);
  return name.startsWith('ns') ? '8' : extensionWords.has(name) ? '6' : '7';
}

/** `DNS.3`: each kind of name with the first number that is free. */
export function alternativeNameEntries(place: EntryPlace): Completion[] {
  return generalNameTypes.map((type, index) => {
    let number = 1;
    while (place.present.has(`${type}.${number}`)) number++;
    return entry(place, `${type}.${number}`, {
      sort: String(index),
      documentation: () => nameTypeWords.get(type) ?? '',
    });
  });
}

/** Attributes of PKCS #9, with what belongs to their prompts. */
export function attributeEntries({ request }: OpensslCnf, place: EntryPlace): Completion[] {
  const suffixes = request.given ? [''] : ['', '_default', '_min', '_max'];
  return ['challengePassword', 'unstructuredName'].flatMap(name =>
    suffixes
      .filter(suffix => !place.present.has(name + suffix) && (suffix === '' || place.present.has(name)))
      .map(suffix => entry(place, name + suffix, suffix ? { documentation: () => suffixText(name, suffix) } : {})),
  );
}
