import type { ConfEntry } from '../../syntax/openssl-conf/tree';
import type { OpensslCnf } from './model';
import { isKnown } from './unread';

/** The entries of the sections that OpenSSL takes extensions from for a request, once each. */
export function extensionEntries({ request }: OpensslCnf): ConfEntry[] {
  const sections = new Set([request.extensions, request.certificateExtensions]);
  return [...sections].flatMap(section => (section ? [...section.entries.values()] : []));
}

/** Those of them whose value is known and written in the words of the extension: neither bytes nor a section behind @. */
export function wordedEntries(model: OpensslCnf): ConfEntry[] {
  return extensionEntries(model).filter(
    entry => isKnown(entry) && !isGeneric(entry) && !/^(?:critical,[ \t]*)?@/.test(entry.value.text),
  );
}

/** Whether a value is bytes that OpenSSL takes as they are, for whatever extension. */
export function isGeneric({ value }: ConfEntry): boolean {
  return /^(?:critical,[ \t]*)?(?:DER|ASN1):/.test(value.text);
}
