import { type Directive, directiveNamed, parsePolicies } from './csp';
import { readFrameOptions } from './frame-options';
import { type HostSource, parseSource, type Source } from './source';
import { isUnknown } from './text';

/** A scheme, host and port; the port is always given. */
export interface Origin {
  readonly scheme: 'http' | 'https';
  /** In lower case. */
  readonly host: string;
  readonly port: number;
}

export interface FramingHeader {
  readonly name: string;
  /** With `unknown` for what a template fills in. */
  readonly value: string;
}

/**
 * Whether a browser shows a page, served with these headers, in a frame of a page of another (or the same) origin; undefined where what a
 * template fills in decides. `frame-ancestors` overrules X-Frame-Options. Sources: HTML Standard, CSP Level 3; agrees with Chromium.
 */
export function mayBeFramed(headers: readonly FramingHeader[], page: Origin, by: Origin): boolean | undefined {
  const lists = ancestorLists(headers);
  if (lists.length > 0) {
    const answers = lists.map(list => matchesList(list, page, by));
    if (answers.includes(false)) return false;
    return answers.includes(undefined) ? undefined : true;
  }
  const options = headers.filter(({ name }) => name.toLowerCase() === 'x-frame-options');
  if (options.length === 0) return true;
  const { means } = readFrameOptions(options.map(({ value }) => value).join(','));
  if (means === 'unknown') return undefined;
  return means === 'ignored' || (means === 'same-origin' && isSame(page, by));
}

/** The `frame-ancestors` directives that count, of every policy that is enforced. */
export function ancestorLists(headers: readonly FramingHeader[]): Directive[] {
  return headers
    .filter(({ name }) => name.toLowerCase() === 'content-security-policy')
    .flatMap(({ value }) => parsePolicies(value))
    .map(policy => directiveNamed(policy, 'frame-ancestors'))
    .filter(directive => directive !== undefined)
    .filter(
      ({ tokens }) => !tokens.some(({ text }) => !isUnknown({ text, start: 0, end: 0 }) && /[^\x21-\x7E]/.test(text)),
    );
}

/** Whether an origin is on the list; undefined where what is not known could put it there. */
export function matchesList({ tokens }: Directive, page: Origin, by: Origin): boolean | undefined {
  const known = tokens.filter(token => !isUnknown(token));
  if (known.some(token => matches(parseSource(token), page, by))) return true;
  return known.length < tokens.length ? undefined : false;
}

function matches(source: Source, page: Origin, by: Origin): boolean {
  switch (source.is) {
    case 'self':
      return (
        isSame(page, by) ||
        (page.host === by.host && upgrades(page.scheme, by.scheme) && isOwnPort(page) && isOwnPort(by))
      );
    case 'scheme':
      return upgrades(source.scheme, by.scheme);
    case 'host':
      return matchesHost(source, page, by);
    default:
      return false;
  }
}

function matchesHost({ scheme, host, wildcard, port, path }: HostSource, page: Origin, by: Origin): boolean {
  const isAny = host === '' && scheme === undefined && port === undefined && path === '';
  if (isAny) return true;
  if (!upgrades(scheme ?? page.scheme, by.scheme)) return false;
  if (wildcard ? !by.host.endsWith(host === '' ? '' : `.${host}`) : by.host !== host) return false;
  return matchesPort(port, scheme ?? page.scheme, by) && (path === '' || path === '/');
}

function matchesPort(port: string | undefined, scheme: string, by: Origin): boolean {
  if (port === '*') return true;
  if (port === undefined) return isOwnPort(by);
  const wanted = Number(port);
  if (scheme === 'http' && by.scheme === 'https') return wanted === 80 && by.port === 443;
  return wanted === by.port;
}

/** Whether a scheme on a list stands for another too: HTTP for HTTPS. */
function upgrades(listed: string, scheme: string): boolean {
  return listed === scheme || (listed === 'http' && scheme === 'https');
}

function isSame(a: Origin, b: Origin): boolean {
  return a.scheme === b.scheme && a.host === b.host && a.port === b.port;
}

function isOwnPort({ scheme, port }: Origin): boolean {
  return port === (scheme === 'https' ? 443 : 80);
}
