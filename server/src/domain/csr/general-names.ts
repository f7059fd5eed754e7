import { readable } from '../../syntax/openssl-conf/bytes';
import type { ConfSection } from '../../syntax/openssl-conf/tree';
import { asn1Problem } from './asn1-value';
import { type GeneralNameType, generalNameTypes } from './data/extensions';
import { isAddressWithMask, readIpAddress } from './ip-address';
import { findSection } from './lookup';
import { CsrFailure, type ExtensionReader, type SubjectField } from './model';
import { encodingOrder, givenFields } from './subject';
import { onceFor } from './tried-sections';
import type { ListItem } from './value-list';

export interface GeneralName {
  /** `DNS:a.example.com` */
  readonly text: string;
  readonly certain: boolean;
}

/**
 * The names of a subjectAltName or issuerAltName (v2i_subject_alt, v2i_issuer_alt).
 * @throws CsrFailure at the first that OpenSSL refuses
 */
export function generalNames(items: readonly ListItem[], extension: string, reader: ExtensionReader): GeneralName[] {
  return items.flatMap(item => {
    const { name, value } = item;
    if (extension === 'subjectAltName' && isType(name, 'email') && (value === 'copy' || value === 'move')) {
      const emails = reader.subject?.takeEmails(value === 'move') ?? [];
      return emails.map(email => ({ text: `email:${email}`, certain: true }));
    }
    if (extension === 'issuerAltName' && isType(name, 'issuer') && value === 'copy') {
      if (reader.subject) throw new CsrFailure('no issuer details', item.at);
      return [];
    }
    return [generalName(item, reader)];
  });
}

/** `DNS`, or `DNS.` and anything. */
function isType(name: string, type: string): boolean {
  return name === type || name.startsWith(`${type}.`);
}

function generalName(item: ListItem, reader: ExtensionReader): GeneralName {
  const { name, value, at } = item;
  if (value === undefined) throw new CsrFailure('missing value', at);
  const type = generalNameTypes.find(of => isType(name, of));
  if (!type) throw new CsrFailure(`unsupported option: name=${name}`, at);
  return { text: readable(`${type}:${contentOf(type, value, item, reader)}`), certain: type !== 'otherName' };
}

function contentOf(
  type: GeneralNameType,
  value: string,
  { at }: ListItem,
  { file, objects, mask }: ExtensionReader,
): string {
  switch (type) {
    case 'IP':
      return readIpAddress(value) ?? fail(`bad ip address: value=${value}`, at);
    case 'RID': {
      const object = objects.find(value);
      return object ? (object.shortName ?? object.oid) : fail(`bad object: value=${value}`, at);
    }
    case 'dirName': {
      const section = findSection(file, value) ?? fail(`section not found: section=${value}`, at);
      const rules = { characters: 'latin1', encoding: file.encoding, mask } as const;
      return onceFor(objects, `name ${mask}`, section, () => nameText(givenFields(section, { objects, rules })));
    }
    case 'otherName': {
      const semicolon = value.indexOf(';');
      const isGood = semicolon >= 0 && asn1Problem(value.slice(semicolon + 1), { file, objects }) === undefined;
      if (!isGood || !objects.find(value.slice(0, semicolon))) fail('othername error', at);
      return value;
    }
    default:
      return value;
  }
}

/** `C = US, O = Example` in the order of its encoding; of a very long name the beginning, since many may name the same section. */
function nameText(fields: readonly SubjectField[]): string {
  const parts = encodingOrder(fields).map(
    ({ name, value, joined }, index) => `${index === 0 ? '' : joined ? ' + ' : ', '}${name} = ${value}`,
  );
  const text = parts.join('');
  return text.length > longestName ? `${text.slice(0, longestName)}…` : text;
}

const longestName = 2_000;

function fail(reason: string, at: ListItem['at']): never {
  throw new CsrFailure(reason, at);
}

/**
 * Tries one name of another extension than subjectAltName (v2i_GENERAL_NAME_ex).
 * @param isConstraint whether an address has its mask behind a slash
 * @throws CsrFailure where OpenSSL refuses it
 */
export function checkName(item: ListItem, reader: ExtensionReader, isConstraint = false): void {
  const { name, value, at } = item;
  if (isConstraint && value !== undefined && isType(name, 'IP')) {
    if (!isAddressWithMask(value)) fail(`bad ip address: value=${value}`, at);
  } else generalName(item, reader);
}

const plain = new WeakMap<ConfSection, readonly string[] | 'not plain'>();

/** The names of a section that say the same in every request; undefined where one of them does not, or is refused. */
export function plainNames(section: ConfSection): readonly string[] | undefined {
  let found = plain.get(section);
  if (!found) {
    found = readPlain(section) ?? 'not plain';
    plain.set(section, found);
  }
  return found === 'not plain' ? undefined : found;
}

function readPlain({ entries }: ConfSection): string[] | undefined {
  const names: string[] = [];
  for (const { name, value } of entries.values()) {
    const dot = name.indexOf('.');
    const type = dot < 0 ? name : name.slice(0, dot);
    const isText = type === 'DNS' || type === 'URI' || (type === 'email' && !/^(?:copy|move)$/.test(value.text));
    const text = isText ? value.text : type === 'IP' ? readIpAddress(value.text) : undefined;
    if (text === undefined) return undefined;
    names.push(readable(`${type}:${text}`));
  }
  return names.length > 0 ? names : undefined;
}
