import { parsePatternText } from '../../syntax/regex';
import type { ParsedRegex, RegexNode, RegexSyntax } from '../../syntax/regex/ast';
import { asciiHost, hostNameFault, isIpv4, isIpv6 } from '../host-name';
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
  const typed = text.trim();
  if (typed === '') return { problem: 'Type a domain, such as example.com.' };
  const host = hostOf(typed).replace(/^\*\./, '').replace(/^\./, '');
  if (host.includes('*')) return { problem: `"${typed}": a * can only stand at the start, as in *.example.com.` };
  if (isIpv4(host) || isIpv6(host))
    return { problem: `"${typed}" is an address. Type the domain of the server instead.` };
  if (!host.replace(/\.$/, '').includes('.'))
    return { problem: `"${typed}" has no dot. Type the whole domain, such as example.com.` };
  const fault = hostNameFault(host);
  if (fault) return { problem: `"${typed}" is no domain: "${host.slice(fault.start, fault.end)}" cannot stand in it.` };
  return { domain: asciiHost(host) };
}

function hostOf(typed: string): string {
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(typed)) return splitAddress(typed).host?.text ?? '';
  return typed.replace(/[/?#].*$/s, '').replace(/:\d*$/, '');
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
