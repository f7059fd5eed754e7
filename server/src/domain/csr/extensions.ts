import { readable } from '../../syntax/openssl-conf/bytes';
import type { ConfEntry, ConfSection } from '../../syntax/openssl-conf/tree';
import { asn1Problem } from './asn1-value';
import { certificateTypes, type ExtensionSyntax, extensionSyntax, keyUsages, type NamedBit } from './data/extensions';
import { checkDistributionPoints, checkIssuingPoint } from './distribution-points';
import { generalNames, plainNames } from './general-names';
import { readHex } from './hex';
import {
  checkInfoAccess,
  checkNameConstraints,
  checkPolicyConstraints,
  checkPolicyMappings,
  checkSignTool,
  checkTlsFeatures,
} from './list-extensions';
import { findSection } from './lookup';
import { type CsrExtension, CsrFailure, type ExtensionReader } from './model';
import { checkAddressBlocks, checkSystemNumbers } from './number-resources';
import type { Objects } from './objects';
import { booleanOf, integerOf, readInteger } from './plain-values';
import { checkPolicies, checkProxyInfo } from './policies';
import { itemsOf, type ListItem, parseList, type ValueText } from './value-list';

/**
 * The extensions of a section, in its order.
 * @throws CsrFailure at the first that OpenSSL refuses
 */
export function readExtensions(section: ConfSection, reader: ExtensionReader): CsrExtension[] {
  return [...section.entries.values()].map(entry => readExtension(entry, reader));
}

/**
 * One extension (X509V3_EXT_nconf).
 * @throws CsrFailure where OpenSSL refuses it
 */
export function readExtension(entry: ConfEntry, reader: ExtensionReader): CsrExtension {
  const whole = entry.value.text;
  const critical = /^critical,[ \t\n\v\f\r]*/.exec(whole)?.[0].length ?? 0;
  const value: ValueText = {
    text: whole.slice(critical),
    spanOf: (start, end) => entry.value.spanOf(critical + start, critical + end),
  };
  const generic = /^(?:DER|ASN1):/.test(value.text);
  const found = generic ? genericContents(entry, value, reader) : contentsOf(entry, value, reader);
  return { name: found.name, critical: critical > 0, values: found.values, certain: found.certain, from: entry };
}

interface Contents {
  readonly name: string;
  readonly values: readonly string[];
  readonly certain: boolean;
}

/** Bytes given as they are, for any object. */
function genericContents(
  { name, nameSpan }: ConfEntry,
  value: ValueText,
  { file, objects }: ExtensionReader,
): Contents {
  const object = objects.find(name);
  if (!object) throw new CsrFailure(`extension name error: name=${name}`, nameSpan);
  const content = value.text.slice(value.text.indexOf(':') + 1).replace(/^[ \t\n\v\f\r]+/, '');
  const isHex = value.text.startsWith('DER:');
  const problem = isHex ? readHex(content).error : asn1Problem(content, { file, objects });
  if (problem)
    throw new CsrFailure(`extension value error: value=${content} (${problem})`, value.spanOf(0, value.text.length));
  return { name: object.shortName ?? object.oid, values: [readable(value.text)], certain: false };
}

function contentsOf(entry: ConfEntry, value: ValueText, reader: ExtensionReader): Contents {
  const { name } = entry;
  if (!reader.objects.byShortName(name)) throw new CsrFailure('unknown extension name', entry.nameSpan);
  const syntax = extensionSyntax.get(name);
  if (!syntax) throw new CsrFailure('unknown extension', entry.nameSpan);
  const items = () => itemsOf(value, name, reader.file);
  const certain = (values: readonly string[]): Contents => ({ name, values, certain: true });
  switch (syntax) {
    case 'general-names': {
      const section = value.text.startsWith('@') ? findSection(reader.file, value.text.slice(1)) : undefined;
      const known = section && plainNames(section);
      if (known) return certain(known);
      const names = generalNames(items(), name, reader);
      return { name, values: names.map(({ text }) => text), certain: names.every(of => of.certain) };
    }
    case 'basic-constraints':
      return certain(basicConstraints(items()));
    case 'key-usage':
      return certain(namedBits(items(), keyUsages));
    case 'certificate-type':
      return certain(namedBits(items(), certificateTypes));
    case 'extended-key-usage':
      return certain(items().map(item => purpose(item, reader.objects)));
    case 'subject-key-identifier':
      return certain(subjectKeyIdentifier(value));
    case 'authority-key-identifier':
      return certain(authorityKeyIdentifier(items(), reader.subject !== undefined));
    case 'number':
      return certain([readInteger(value.text) ?? refuse('bn dec2bn error', value)]);
    case 'text':
      return certain([readable(value.text)]);
    case 'ignored-text':
      return certain([]);
    case 'not-settable':
      throw new CsrFailure(`extension setting not supported: name=${name}`, entry.span);
    case 'raw':
      return raw(value);
    default:
      checkList(syntax, value, entry, reader);
      return raw(value);
  }

  function raw({ text }: ValueText): Contents {
    return { name, values: [readable(text)], certain: false };
  }
}

/** Tries a value whose contents are not laid out. */
function checkList(syntax: ExtensionSyntax, value: ValueText, { name }: ConfEntry, reader: ExtensionReader): void {
  if (syntax === 'policies') return checkPolicies(parseList(value), reader);
  if (syntax === 'proxy-info') return checkProxyInfo(parseList(value), reader);
  const items = itemsOf(value, name, reader.file);
  if (syntax === 'distribution-points') checkDistributionPoints(items, reader);
  else if (syntax === 'issuing-point') checkIssuingPoint(items, reader);
  else if (syntax === 'info-access') checkInfoAccess(items, reader);
  else if (syntax === 'name-constraints') checkNameConstraints(items, reader);
  else if (syntax === 'policy-constraints') checkPolicyConstraints(items);
  else if (syntax === 'policy-mappings') checkPolicyMappings(items, reader);
  else if (syntax === 'tls-features') checkTlsFeatures(items);
  else if (syntax === 'sign-tool') checkSignTool(items);
  else if (syntax === 'address-blocks') checkAddressBlocks(items);
  else if (syntax === 'system-numbers') checkSystemNumbers(items);
}

function refuse(reason: string, value: ValueText): never {
  throw new CsrFailure(reason, value.spanOf(0, value.text.length));
}

function basicConstraints(items: readonly ListItem[]): string[] {
  let authority = false;
  let pathLength: string | undefined;
  for (const item of items) {
    if (item.name === 'CA') authority = booleanOf(item);
    else if (item.name === 'pathlen') pathLength = integerOf(item);
    else throw new CsrFailure(`invalid name: name=${item.name}`, item.at);
  }
  return [`CA:${authority ? 'TRUE' : 'FALSE'}`, ...(pathLength === undefined ? [] : [`pathlen:${pathLength}`])];
}

function namedBits(items: readonly ListItem[], bits: readonly NamedBit[]): string[] {
  const set = new Set<NamedBit>();
  for (const { name, at } of items) {
    const bit = bits.find(of => of.name === name || of.printed === name);
    if (!bit) throw new CsrFailure(`unknown bit string argument: ${name}`, at);
    set.add(bit);
  }
  return bits.filter(bit => set.has(bit)).map(({ name }) => name);
}

function purpose({ name, value, at }: ListItem, objects: Objects): string {
  const object = objects.find(value ?? name);
  if (!object) throw new CsrFailure(`invalid object identifier: ${value ?? name}`, at);
  return object.shortName ?? object.oid;
}

function subjectKeyIdentifier(value: ValueText): string[] {
  const { text } = value;
  if (text === 'none') return [];
  if (text === 'hash') return ['hash'];
  const hex = readHex(text);
  return hex.error === undefined ? [hex.bytes] : refuse(hex.error, value);
}

function authorityKeyIdentifier(items: readonly ListItem[], forReal: boolean): string[] {
  if (items.length === 1 && items[0]!.name === 'none') return [];
  for (const { name, at } of items)
    if (name !== 'keyid' && name !== 'issuer') throw new CsrFailure(`unknown option: name=${name}`, at);
  // A request has no issuer whose key could be named.
  if (forReal) throw new CsrFailure('no issuer certificate', items[0]!.at);
  return [];
}
