import { type FramingIntent, isAlone, writtenPorts } from './intent';
import type { QueryUrl } from './read-query';

/** Why somebody gets in who should not, or not who should. */
export type FramingCause =
  | 'any-origin'
  | 'no-boundary-before'
  | 'no-boundary-after'
  | 'unescaped-dot'
  | 'http-allowed'
  | 'other-host'
  | 'subdomain'
  | 'port'
  | 'plain'
  | 'encoded'
  | 'scheme'
  | 'domain'
  | 'upper-case'
  | 'terminator';

/** One way to write an origin behind `wsname=`. */
export interface Attempt {
  readonly url: string;
  readonly query: string;
  readonly cause: FramingCause;
}

const encoded = (url: string): string => encodeURIComponent(url);

/** The ways in which browsers and their users write a URL in a query. */
function writings(url: string): string[] {
  return [url, encoded(url), `${url}&a=b`, `${encoded(url)}&a=b`];
}

/** Who would try to get in: a host, with what is wrong where it does. */
interface Suspect {
  readonly host: string;
  readonly cause: FramingCause;
}

const attacker = 'attacker.com';
/** Domains that suspects are made of; more of them show nothing new. */
const mostDomains = 10;

/**
 * Hosts that a wrong pattern lets in, the plainest first.
 * @param named domains that the pattern names
 */
export function suspects({ domains, subdomains }: FramingIntent, named: readonly string[]): Suspect[] {
  const found: Suspect[] = [
    { host: attacker, cause: 'any-origin' },
    { host: `www.${attacker}`, cause: 'any-origin' },
  ];
  for (const host of named) found.push({ host, cause: 'other-host' });
  for (const domain of nameableOf(domains)) {
    for (const host of [`evil-${domain}`, `evil${domain}`, `a${domain}`])
      found.push({ host, cause: 'no-boundary-before' });
    found.push({ host: `${domain}.${attacker}`, cause: 'no-boundary-after' });
    for (const host of withoutDots(domain)) {
      found.push({ host, cause: 'unescaped-dot' });
      if (subdomains) found.push({ host: `www.${host}`, cause: 'unescaped-dot' });
    }
    if (!subdomains) found.push({ host: `evil.${domain}`, cause: 'subdomain' });
  }
  found.push({ host: '203.0.113.7', cause: 'other-host' });
  return found.filter(({ host }) => !isInside(host, domains, subdomains));
}

/** Attempts of those to get in, the plainest first: with their origin alone, with a user or a path that looks like an allowed domain. */
export function* attempts(intent: FramingIntent, named: readonly string[]): Generator<Attempt> {
  for (const { host, cause } of suspects(intent, named))
    for (const scheme of ['https', 'http'])
      for (const port of ['', ':8445', '/']) yield* attempt(`${scheme}://${host}${port}`, cause);
  for (const domain of nameableOf(intent.domains)) {
    if (intent.httpsOnly) yield* attempt(`http://${domain}`, 'http-allowed');
    for (const user of [domain, `${domain}:8445`, `${domain}:x`])
      yield* attempt(`https://${user}@${attacker}`, 'no-boundary-after');
    for (const path of ['/', '/.', '/https://', '/?x=', '/?x=.', '/?x=https://', '/x.', '?', '?.', '?x.'])
      for (const scheme of ['https', 'http'])
        yield* attempt(`${scheme}://${attacker}${path}${domain}`, 'no-boundary-before');
  }
}

function attempt(url: string, cause: FramingCause): Attempt[] {
  return writings(url).map(query => ({ url, query, cause }));
}

/** Domains in front of which something can stand. */
function nameableOf(domains: readonly string[]): string[] {
  return domains.filter(domain => !isAlone(domain)).slice(0, mostDomains);
}

/** The domain with one dot replaced where what is left still is a domain. */
function withoutDots(domain: string): string[] {
  const parts = domain.split('.');
  const hosts: string[] = [];
  for (let at = 1; at < parts.length - 1; at++)
    for (const mark of ['-', 'x'])
      hosts.push([...parts.slice(0, at - 1), `${parts[at - 1]}${mark}${parts[at]}`, ...parts.slice(at + 1)].join('.'));
  return hosts;
}

/** What is wrong with a pattern that lets in a URL that nobody thought of. */
export function causeOf(
  { url, scheme, host }: QueryUrl,
  { domains, subdomains, httpsOnly }: FramingIntent,
): FramingCause {
  if (httpsOnly && scheme === 'http' && isInside(host, domains, subdomains)) return 'http-allowed';
  const near = domains.find(domain => host.includes(domain));
  if (near !== undefined) return host.endsWith(near) ? 'no-boundary-before' : 'no-boundary-after';
  const dotted = domains.some(domain => new RegExp(domain.replaceAll('.', '[a-z0-9-]')).test(host));
  if (dotted) return 'unescaped-dot';
  const behind = url.lastIndexOf(host);
  if (domains.some(domain => url.slice(0, behind).includes(domain))) return 'no-boundary-after';
  return domains.some(domain => url.slice(behind).includes(domain)) ? 'no-boundary-before' : 'other-host';
}

/** What has to get in, the most important first, each with what is wrong where it does not. */
export function expected(intent: FramingIntent): Attempt[] {
  const { domains, subdomains, httpsOnly } = intent;
  const ports = writtenPorts(intent);
  const attempts: Attempt[] = [];
  const add = (url: string, cause: FramingCause, queries: readonly string[] = [url]) => {
    for (const query of queries) attempts.push({ url, query, cause });
  };
  for (const domain of domains) add(`https://${domain}`, 'domain');
  for (const domain of domains.slice(0, mostDomains)) {
    for (const port of ports) add(`https://${domain}:${port}`, 'port');
    if (subdomains && !isAlone(domain)) {
      add(`https://finesse.${domain}`, 'subdomain');
      add(`https://finesse1.eu.${domain}`, 'subdomain');
      for (const port of ports) add(`https://finesse.${domain}:${port}`, 'port');
    }
    const last = ports.length > 0 ? `https://${domain}:${ports[0]}` : `https://${domain}`;
    add(last, 'encoded', [encoded(last), encoded(last).toLowerCase()]);
    add(last, 'terminator', [`${last}&a=b`, `${encoded(last)}&a=b`]);
    if (!httpsOnly) add(`http://${domain}`, 'scheme');
  }
  return attempts;
}

/**
 * What is wrong where an attempt fails: a domain that gets in encoded, or with another parameter behind it, is not what is wrong.
 * @param isFoundInAnyCase the same as `isFound`, were letter case ignored
 */
export function causeOfRefusal(
  { url, query, cause }: Attempt,
  isFound: (query: string) => boolean,
  isFoundInAnyCase: (query: string) => boolean,
): FramingCause {
  if (isFoundInAnyCase(query)) return 'upper-case';
  if (cause !== 'domain') return cause;
  if (isFound(`${query}&a=b`)) return 'terminator';
  return isFound(encoded(url)) || isFound(`${encoded(url)}&a=b`) ? 'plain' : cause;
}

/** Whether a host is one of the domains, or below one where that counts. */
export function isInside(host: string, domains: readonly string[], subdomains: boolean): boolean {
  return domains.some(domain => host === domain || (subdomains && !isAlone(domain) && host.endsWith(`.${domain}`)));
}
