/** What a section is for. */
export type SectionRole = 'request' | 'names' | 'extensions' | 'attributes' | 'alternative-names' | 'objects' | 'other';

/**
 * Options whose value is the name of a section, by what the section is for.
 * Sources: openssl-req(1), openssl-ca(1), openssl-ts(1), config(5).
 */
export const sectionOptions: ReadonlyMap<string, SectionRole> = new Map<string, SectionRole>([
  ['distinguished_name', 'names'],
  ['req_extensions', 'extensions'],
  ['x509_extensions', 'extensions'],
  ['crl_extensions', 'extensions'],
  ['attributes', 'attributes'],
  ['oid_section', 'objects'],
  ['openssl_conf', 'other'],
  ['default_ca', 'other'],
  ['default_tsa', 'other'],
  ['policy', 'other'],
]);

/** What a section is for, in words. */
export const sectionRoleWords: Readonly<Record<SectionRole, string>> = {
  request: 'What a request is made with.',
  names: 'The subject of the request.',
  extensions: 'Extensions, one an entry.',
  attributes: 'Further attributes of the request.',
  'alternative-names': 'Names for subjectAltName, one an entry.',
  objects: 'Object identifiers with names of their own.',
  other: 'A section.',
};
