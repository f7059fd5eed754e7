import type { ConfEntry } from '../../syntax/openssl-conf/tree';
import type { OpensslCnf } from './model';

/** The entries of the sections that OpenSSL takes extensions from for a request, once each. */
export function extensionEntries({ request }: OpensslCnf): ConfEntry[] {
  const sections = new Set([request.extensions, request.certificateExtensions]);
  return [...sections].flatMap(section => (section ? [...section.entries.values()] : []));
}
