import { parsePatternText } from '../../syntax/regex';
import type { ParsedRegex, RegexNode, RegexSyntax } from '../../syntax/regex/ast';
import { asciiHost, type HostNameFault, hostNameFault, isIpv4, isIpv6 } from '../host-name';
import { splitAddress } from '../web-address';

/** A pattern of a web.config, as far as it matters here. */
export interface FramingPattern {
  readonly text: string;
  readonly syntax: RegexSyntax;
  readonly ignoreCase: boolean;
  /** Whether it is given its text decoded, so that no origin is written with `%` in it. */
  readonly isDecoded?: boolean;
}

export type ReadDomain = { readonly domain: string; readonly problem?: undefined } | { readonly problem: string };

/**
 * A domain as a person types it: also as a URL, with a port, or with `*.` in front, which stands for the subdomains that belong to it anyway.
 * @returns the domain in lower case and as punycode, or a sentence that says why it is none
 */
export function readDomain(text: string): ReadDomain {
  const typed = text.replace(unseen, '').replace(otherDots, '.').trim();
  if (typed === '') return { problem: 'Type a domain, such as example.com.' };
  const host = hostOf(typed).replace(/^\*\./, '').replace(/^\./, '');
  const no = (why: string): ReadDomain => ({ problem: `"${shortened(typed)}" ${why}` });
  if (host.includes('*'))
    return { problem: `"${shortened(typed)}": a * can only stand at the start, as in *.example.com.` };
  if (isIpv4(host) || isIpv6(host)) return no('is an address. Type the domain of the server instead.');
  if (!host.replace(/\.$/, '').includes('.')) return no('has no dot. Type the whole domain, such as example.com.');
  const fault = hostNameFault(host);
  if (fault) return no(`is no domain: ${faults[fault.kind](host.slice(fault.start, fault.end))}`);
  const domain = asciiHost(host);
  if (isSharedSuffix(domain))
    return no(
      `is where everybody registers domains, so that everybody would be let in. Type the whole domain, such as example.${domain}.`,
    );
  return { domain };
}

/** Characters that nobody sees and that browsers leave out of names, and dots of other scripts, which they take for a dot. */
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const otherDots = /[\u3002\uff0e\uff61]/g;

const faults: Readonly<Record<HostNameFault['kind'], (text: string) => string>> = {
  'empty-part': () => 'a dot has nothing in front of it.',
  'long-part': () => 'no part between dots may have more than 63 characters.',
  'long-name': () => 'it has more than 253 characters.',
  'edge-hyphen': () => 'no part between dots may begin or end with "-".',
  underscore: text => `"${text}" cannot stand in it.`,
  'wrong-character': text => `"${text}" cannot stand in it.`,
  number: text => `browsers take a name that ends with the number "${text}" for an address.`,
};

function hostOf(typed: string): string {
  if (isIpv6(typed)) return typed;
  if (/^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(typed))
    return splitAddress(typed.replace(/^\/\//, 'https://')).host?.text ?? '';
  return typed
    .replace(/[/?#].*$/s, '')
    .replace(/:\d*$/, '')
    .replace(/^\[(.*)\]$/, '$1');
}

function shortened(typed: string): string {
  return typed.length > 80 ? `${typed.slice(0, 60)}…` : typed;
}

/** What registries of countries have in front of their ending where companies register, as in co.uk. Source: Public Suffix List. */
const shared = ['ac', 'co', 'com', 'edu', 'go', 'gob', 'gov', 'gv', 'mil', 'ne', 'net', 'nom', 'or', 'org'];

function isSharedSuffix(domain: string): boolean {
  const [name = '', top = '', ...more] = domain.split('.');
  return more.length === 0 && top.length === 2 && shared.includes(name);
}

/**
 * A host as patterns write it: with dots escaped, not escaped, or lost as the guide's text loses them (`domain1\com`); an address; or
 * `localhost`.
 */
const literalHost =
  /(?<![\w\\-])(?:(?:[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\\?\.|\\(?=[a-z])))+[a-z][a-z\d-]*[a-z\d]|\d{1,3}(?:\\?\.\d{1,3}){3}|localhost)(?![\w-]|\\?\.[a-z\d])/gi;

/** The domains that a pattern's own text names, in its order, each once. */
export function literalDomains({ text, syntax }: FramingPattern): string[] {
  const plain = withoutClasses(parsePatternText(text, syntax));
  const found = [...plain.matchAll(literalHost)].map(([written]) => written.replace(/\\\.|\\(?=[a-z])/gi, '.'));
  const domains = found.filter(host => isIpv4(host) || hostNameFault(host) === undefined).map(asciiHost);
  return [...new Set(domains)];
}

/** The text with everything that stands for one of several characters blanked out, and counts too. */
function withoutClasses({ text, root }: ParsedRegex): string {
  const characters = [...Array(text.length).keys()].map(index => text.charAt(index));
  const blank = (start: number, end: number) => characters.fill(' ', start, end);
  const visit = (node: RegexNode): void => {
    if (node.type === 'class') blank(node.start, node.end);
    if (node.type === 'class-escape') blank(node.start, node.end);
    if (node.type === 'repeat') {
      blank(node.quantifierStart, node.end);
      // One character that is repeated is no letter of a name.
      if (node.body.type === 'any' || node.body.type === 'character') blank(node.body.start, node.end);
      visit(node.body);
    } else if (node.type === 'sequence') node.items.forEach(visit);
    else if (node.type === 'alternation') node.alternatives.forEach(visit);
    else if (node.type === 'group' || node.type === 'look-ahead') visit(node.body);
  };
  visit(root);
  return characters.join('');
}
