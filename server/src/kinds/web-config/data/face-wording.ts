/** What completion, hover and the outline of a web.config say. */

export const describedIn = '*URL Rewrite Module configuration reference; rewrite_schema.xml 2.1*';

export const schemaWording = {
  serverOnly: 'Only in applicationHost.config.',
  unlocked: 'Locked as installed: an administrator has to allow it outside of applicationHost.config.',
  required: 'Required.',
  otherwise: (value: string) => `Without it: ${value}.`,
  range: (from: number, to: number, outside: boolean) =>
    outside ? `Any number but ${from} to ${to}.` : `A number from ${from} to ${to}.`,
  since: (version: string) => `Since URL Rewrite ${version}.`,
  attributeTable: ['attribute', ''] as const,
  valueTable: ['value', ''] as const,
};

export const completionWording = {
  wholeMatch: 'all that the pattern matched',
  wholeCondition: 'all that the condition matched',
  group: (number: number, pattern: string) => `group ${number} of ${pattern}`,
  map: (count: number) => (count === 1 ? 'rewrite map, 1 entry' : `rewrite map, ${count} entries`),
  set: 'set in this file',
  provider: 'provider',
  requestHeader: 'request header',
  responseHeader: (header: string) => `response header ${header}`,
  flag: (isDefault: boolean) => (isDefault ? 'default' : undefined),
};
