import type { ConfEntry } from '../../syntax/openssl-conf/tree';
import type { SectionRole } from './data/section-options';
import { extensionEntries } from './extension-entries';
import type { OpensslCnf } from './model';
import { optionEntry, requestPlace } from './request';

/** An entry whose value names a section. */
export interface Naming {
  readonly option: ConfEntry;
  /** Where in the value the name begins. */
  readonly start?: number;
  readonly role: SectionRole;
  /** What OpenSSL says where the section is not there. */
  readonly wording: string;
  /** Whether there is no request without it. */
  readonly isNeeded?: boolean;
}

/** Every entry that names a section without which OpenSSL gives up. */
export function namingEntries(model: OpensslCnf): Naming[] {
  const of = (name: string, role: SectionRole, wording: string, isNeeded = false): Naming[] => {
    const option = optionEntry(model, name);
    return option ? [{ option, role, wording, isNeeded }] : [];
  };
  return [
    ...of('distinguished_name', 'names', "Unable to get '{section}' section", true),
    ...of('req_extensions', 'extensions', 'Error checking request extension section {section}'),
    ...of('x509_extensions', 'extensions', 'Error checking x509 extension section {section}'),
    ...of('attributes', 'attributes', "Unable to get '{section}' section"),
    ...libraryEntries(model),
    ...extensionEntries(model).flatMap((option): Naming[] => {
      const start = /^(?:critical,[ \t]*)?@/.exec(option.value.text)?.[0].length;
      if (start === undefined || option.name === 'subjectAltName') return [];
      return [{ option, start, role: 'other', wording: 'invalid extension string', isNeeded: true }];
    }),
  ];
}

/** What OpenSSL reads in front of the first section, for every program. */
function libraryEntries(model: OpensslCnf): Naming[] {
  const options = requestPlace(model) && model.file.sections.get('default')?.entries;
  const named: [string, SectionRole, string][] = [
    ['oid_section', 'objects', 'problem loading oid section {section}'],
    ['openssl_conf', 'other', 'openssl conf references missing section'],
  ];
  return named.flatMap(([name, role, wording]) => {
    const option = options?.get(name);
    return option ? [{ option, role, wording }] : [];
  });
}
