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
  flag: (isDefault: boolean) => (isDefault ? 'default' : undefined),
};

export const faceWording = {
  off: '(off)',
  stops: 'stops here',
  nothing: 'does nothing',
  body: 'body',
  not: 'not ',
  and: 'and',
  or: 'or',
  noName: '(without a name)',
  rules: (count: number) => (count === 1 ? '1 rule' : `${count} rules`),
  entries: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
  tags: (count: number) => (count === 1 ? '1 tag' : `${count} tags`),
  tryUrl: 'try a URL…',
  opensSource: 'The file with this section',
};

export const hoverWording = {
  rule: (name: string, summary: string) => `**Rule** ${name}\n\n${summary}`,
  preCondition: (name: string, asked: string) => `**Precondition** ${name}\n\n${asked}`,
  map: (name: string, count: number, otherwise: string) =>
    `**Rewrite map** ${name}, ${faceWording.entries(count)}. A key that is not there gives ${otherwise}.`,
  header: (name: string, summary: string) => `**${name}** ${summary}`.trimEnd(),
};

export const policyWording = {
  self: 'The site itself: same scheme, host and port.',
  none: 'Nobody. It has to stand alone.',
  scheme: (scheme: string) => `Every address with ${scheme}, whatever its host.`,
  anyHost: 'any host',
  below: (host: string) => `every subdomain of ${host}, and not ${host} itself`,
  host: (hosts: string, port: string | undefined, scheme: string | undefined) => {
    const ports = port === undefined ? 'on the default port only' : port === '*' ? 'on any port' : `on port ${port}`;
    return `${hosts}, ${ports}, ${scheme === undefined ? 'with the scheme of the page' : `with ${scheme}`}.`;
  },
};

export const templateWording = {
  head: '**Template**, where IIS puts in:',
  function: (name: string, effect: string) => `**${name}** gives ${effect}.`,
  map: (name: string, count: number, otherwise: string) =>
    `Looks up what follows in the rewrite map ${name} (${faceWording.entries(count)}). A key that is not there gives ${otherwise}.`,
  elsewhere: (name: string) => `Asks the rewrite map or provider ${name}, which this file does not define.`,
  header: (header: string, isRequest: boolean) => `${isRequest ? 'request' : 'response'} header ${header}`,
  unknownVariable: 'No server variable of IIS; empty unless something sets it.',
  setBy: (rules: readonly string[]) => `Set by ${rules.join(', ')}.`,
  ofRule: 'the pattern of the rule',
  ofLastCondition: 'the last condition that was met',
  ofConditions: 'the conditions that were met, counted through all of them',
  whole: (name: string, of: string) => `**${name}** All that ${of} matched.`,
  group: (name: string, number: number, text: string | undefined, of: string) =>
    `**${name}** What group ${number}${text ? `, ${text},` : ''} of ${of} matched.`,
  noReference: (name: string) => `**${name}** Nothing: there is no such group at this place.`,
};

export const patternWording = {
  head: (syntax: string, ignoreCase: boolean, negate: boolean) =>
    [
      `**Pattern** (${syntax})`,
      ignoreCase ? 'letter case does not count' : 'letter case counts',
      ...(negate ? ['met where it does not match'] : []),
    ].join(', '),
  group: (name: string, text: string) => `\`${name}\` is ${text}`,
};
