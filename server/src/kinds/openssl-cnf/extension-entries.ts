import type { ConfEntry } from '../../syntax/openssl-conf/tree';
import type { OpensslCnf } from './model';
import { isKnown } from './unread';

/** Worked out when first asked for, since many rules ask. */
interface Entries {
  readonly all: readonly ConfEntry[];
  readonly worded: readonly ConfEntry[];
}

const known = new WeakMap<OpensslCnf, Entries>();

function entriesOf(model: OpensslCnf): Entries {
  let entries = known.get(model);
  if (!entries) {
    const { extensions, certificateExtensions } = model.request;
    const sections = new Set([extensions, certificateExtensions]);
    const all = [...sections].flatMap(section => (section ? [...section.entries.values()] : []));
    entries = { all, worded: all.filter(isWorded) };
    known.set(model, entries);
  }
  return entries;
}

/** The entries of the sections that OpenSSL takes extensions from for a request, once each. */
export function extensionEntries(model: OpensslCnf): readonly ConfEntry[] {
  return entriesOf(model).all;
}

/** Those of them whose value is known and written in the words of the extension: neither bytes nor a section behind @. */
export function wordedEntries(model: OpensslCnf): readonly ConfEntry[] {
  return entriesOf(model).worded;
}

function isWorded(entry: ConfEntry): boolean {
  return isKnown(entry) && !isGeneric(entry) && !/^(?:critical,[ \t]*)?@/.test(entry.value.text);
}

/** Whether a value is bytes that OpenSSL takes as they are, for whatever extension. */
export function isGeneric({ value }: ConfEntry): boolean {
  return /^(?:critical,[ \t]*)?(?:DER|ASN1):/.test(value.text);
}
