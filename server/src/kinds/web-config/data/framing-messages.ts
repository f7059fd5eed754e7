import type { FramingCause } from '../../../domain/framing/decide';
import { isAlone } from '../../../domain/framing/intent';

/** Domains for a sentence: the first few by name. */
export function domainsText(domains: readonly string[]): string {
  return listed(namesOf(domains));
}

/** Who gets in, for a heading or a title. */
export function whoText(domains: readonly string[], subdomains: boolean): string {
  if (!subdomains || domains.every(isAlone)) return domainsText(domains);
  return listed([...namesOf(domains), `${domains.length === 1 ? 'its' : 'their'} subdomains`]);
}

function namesOf(domains: readonly string[]): string[] {
  const shown = domains.length > 4 ? domains.slice(0, 3) : domains;
  const rest = domains.length - shown.length;
  return rest > 0 ? [...shown, `${rest} more`] : [...shown];
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Why somebody gets in who should not. */
export const bypassReasons = {
  'no-boundary-before':
    'Nothing in the pattern keeps other letters from standing in front of the domain. Write "(?:[a-z0-9-]+\\.)*" there, behind the slashes.',
  'no-boundary-after':
    'Nothing in the pattern ends the domain, so that it may go on. Write "(?::[0-9]+)?" for the port and "(?=&|%26|/|%2F|$)" behind it.',
  'unescaped-dot': 'A plain "." stands for any character. Write "\\." for each dot of a domain.',
  'http-allowed': 'Only https is meant, and the pattern takes http too. Write "https" for "https?" or "http[s]?".',
  subdomain: 'Subdomains are not meant, and the pattern takes them.',
  'other-host': 'The pattern takes hosts that are none of the domains meant.',
  'any-origin': 'The pattern takes every host.',
} as const satisfies Partial<Record<FramingCause, string>>;

/** Why somebody does not get in who should. */
export const refusalReasons = {
  domain: 'Its domain does not match at all. Write the domain with "\\." for each dot, as in "example\\.com".',
  lostDot:
    'Copied from the guide, "\\{letter}" is no dot: the regular expression reads it as something else. Write "\\." for each dot, as in "example\\.com".',
  subdomain:
    'Its subdomain does not match: "[a-z0-9.]?" and the like stand for one character at most. Write "(?:[a-z0-9-]+\\.)*" in front of the domain.',
  port: 'Its port does not match; that of Finesse is 8445 unless it was changed. Write "(?:(?::|%3A)[0-9]+)?" behind the domain.',
  'no-port': 'Without a port it does not match.',
  plain: 'Written as it is, without %3A and %2F, it does not match. Write "(?::|%3A)" and "(?:/|%2F)".',
  encoded: 'Written with %3A and %2F, as browsers may send it, it does not match. Write "(?::|%3A)" and "(?:/|%2F)".',
  terminator:
    'With another parameter behind it, it does not match. Let "&" and "%26" follow as well as the end, as in "(?=&|%26|$)".',
  end: 'As the last parameter it does not match. Let the end follow as well as "&" and "%26", as in "(?=&|%26|$)".',
  dollar:
    'Copied from the guide, "\\$" is a dollar sign and not the end of the text. Write "$" for the end, as in "(?=&|%26|$)".',
  scheme:
    'With http it does not match. Where only https is meant, write "httpsOnly": true under "framing" in ccconfig.jsonc.',
  'upper-case': 'In another letter case it does not match. Remove ignoreCase="false".',
} as const;

export const tooMany = 'The file has too many different patterns for wsname=.';

/** Further mistakes of the guide's text that its copies have. */
export const alsoWrong = {
  subdomain: '"[a-z0-9.]?" stands for one character where a subdomain has many',
  dollar: '"\\$" is a dollar sign and not the end',
  port: 'the port 8445 of Finesse has no place',
};

/** Refusals to write a pattern, each a whole sentence. */
export const writeProblems = {
  nobody: 'There is no domain to allow. Name at least one, such as example.com.',
  nothing: 'The file has no wsname= pattern, so there is nothing to write it into.',
  syntax: (rule: string) =>
    `"${rule}" has a wsname= pattern that is no regular expression (patternSyntax). Set patternSyntax="ECMAScript" there first.`,
  groups: (rule: string, reference: string) =>
    `"${rule}" refers to ${reference}, which would stand for something else with the new pattern. Change that rule by hand first.`,
  proof: (rule: string) =>
    `What surrounds the pattern of "${rule}" lets others in, or keeps these out. Change that rule by hand.`,
  unreadable: 'IIS cannot read the file, so nothing is written into it. Repair its XML first.',
};

export const framingWording = {
  noName: '(without a name)',
  only: (who: string) => `Lets in only ${who}`,
  lens: (who: string) => `${who} · test a URL…`,
  may: (count: number) => (count === 1 ? '1 domain may frame' : `${count} domains may frame`),
  anybody: 'every site may frame',
  nobody: 'no site may frame',
  notDecided: 'who may frame is not decided',
  more: ', and others too',
  notNamed: 'Its host is none of the domains that the pattern names.',
  allowThese: 'Allow only these domains…',
  allowOnly: (who: string) => `Allow only ${who} to frame the application`,
};
