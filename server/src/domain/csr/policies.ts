import type { ConfSection } from '../../syntax/openssl-conf/tree';
import { readHex } from './hex';
import { findSection } from './lookup';
import { CsrFailure, type ExtensionReader } from './model';
import type { NamedObject } from './objects';
import { integerOf, readInteger } from './plain-values';
import { onceFor } from './tried-sections';
import { entriesOf, itemsWithin, type ListItem } from './value-list';

/**
 * Tries the value of certificatePolicies (r2i_certpol).
 * @throws CsrFailure where OpenSSL refuses it
 */
export function checkPolicies(items: readonly ListItem[], reader: ExtensionReader): void {
  for (const { name, value, at } of items) {
    if (value !== undefined) throw new CsrFailure(`invalid policy identifier: name=${name}`, at);
    if (name === 'ia5org') continue;
    if (!name.startsWith('@')) {
      if (!reader.objects.find(name)) throw new CsrFailure(`invalid object identifier: ${name}`, at);
      continue;
    }
    const section = findSection(reader.file, name.slice(1));
    if (!section) throw new CsrFailure(`invalid section: ${name}`, at);
    onceFor(reader.objects, 'policy', section, () => checkPolicy(section, at, reader));
  }
}

function checkPolicy(section: ConfSection, at: ListItem['at'], reader: ExtensionReader): void {
  let hasIdentifier = false;
  for (const { name, value, at: own } of entriesOf(section)) {
    if (name === 'policyIdentifier') {
      if (!reader.objects.find(value)) throw new CsrFailure('invalid object identifier', own);
      hasIdentifier = true;
    } else if (isQualifier(name, 'userNotice')) {
      if (!value.startsWith('@')) throw new CsrFailure('expected a section name', own);
      const notice = findSection(reader.file, value.slice(1));
      if (!notice) throw new CsrFailure('invalid section', own);
      onceFor(reader.objects, 'notice', notice, () => checkNotice(notice));
    } else if (!isQualifier(name, 'CPS')) throw new CsrFailure('invalid option', own);
  }
  if (!hasIdentifier) throw new CsrFailure('illegal zero content', at);
}

/** `CPS`, or `CPS.` and anything. */
function isQualifier(name: string, qualifier: string): boolean {
  return name === qualifier || name.startsWith(`${qualifier}.`);
}

function checkNotice(section: ConfSection): void {
  for (const { name, value, at } of entriesOf(section)) {
    if (name === 'noticeNumbers') {
      for (const item of itemsWithin(value, at))
        if (readInteger(item.name) === undefined) throw new CsrFailure('invalid number', at);
    } else if (name !== 'explicitText' && name !== 'organization') throw new CsrFailure('invalid option', at);
  }
}

/** Languages of a proxy policy that leave nothing to say. */
const withoutPolicy: ReadonlySet<string> = new Set(['id-ppl-independent', 'id-ppl-inheritAll']);

/**
 * Tries the value of proxyCertInfo (r2i_pci). What a file that it names holds is not known.
 * @throws CsrFailure where OpenSSL refuses it
 */
export function checkProxyInfo(items: readonly ListItem[], reader: ExtensionReader): void {
  const info = new ProxyInfo(reader);
  for (const item of items) {
    if (!item.name.startsWith('@')) {
      if (item.value === undefined) throw new CsrFailure('invalid proxy policy setting', item.at);
      info.take(item);
      continue;
    }
    const section = findSection(reader.file, item.name.slice(1));
    if (!section) throw new CsrFailure('invalid section', item.at);
    info.takeSection(section);
  }
  const at = items[0]!.at;
  if (!info.language) throw new CsrFailure('no proxy cert policy language defined', at);
  if (info.hasPolicy && withoutPolicy.has(info.language.shortName ?? ''))
    throw new CsrFailure('policy when proxy language requires no policy', at);
}

class ProxyInfo {
  language: NamedObject | undefined;
  hasPolicy = false;
  private hasLength = false;
  private readonly taken = new Map<ConfSection, number>();

  constructor(private readonly reader: ExtensionReader) {}

  /** A section says nothing more the third time. */
  takeSection(section: ConfSection): void {
    const times = this.taken.get(section) ?? 0;
    this.taken.set(section, times + 1);
    if (times < 2) for (const entry of entriesOf(section)) this.take(entry);
  }

  take(item: ListItem): void {
    const { name, value = '', at } = item;
    if (name === 'language') {
      if (this.language) throw new CsrFailure('policy language already defined', at);
      this.language = this.reader.objects.find(value);
      if (!this.language) throw new CsrFailure('invalid object identifier', at);
    } else if (name === 'pathlen') {
      if (this.hasLength) throw new CsrFailure('policy path length already defined', at);
      integerOf(item);
      this.hasLength = true;
    } else if (name === 'policy') {
      const hex = value.startsWith('hex:') ? readHex(value.slice(4)).error : undefined;
      if (hex) throw new CsrFailure(hex, at);
      if (!/^(?:hex|file|text):/.test(value)) throw new CsrFailure('incorrect policy syntax tag', at);
      this.hasPolicy = true;
    }
  }
}
