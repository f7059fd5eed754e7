/** Last parts of names that are never public: RFC 2606, RFC 6761, RFC 6762, RFC 9476 and habit. */
export const localDomains: ReadonlySet<string> = new Set([
  'localhost',
  'localdomain',
  'local',
  'lan',
  'home',
  'corp',
  'intra',
  'intranet',
  'internal',
  'private',
  'test',
  'invalid',
  'example',
  'alt',
]);
