import { type FramingIntent, writtenPorts } from './intent';

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

const encoded = (url: string): string => url.replaceAll(':', '%3A').replaceAll('/', '%2F');

/** The ways in which a URL can stand in a query. */
function writings(url: string): string[] {
  return [
    url,
    encoded(url),
    `${url}&a=b`,
    `${encoded(url)}&a=b`,
    `${url}/`,
    `${encoded(`${url}/`)}`,
    `${encoded(url)}%26a`,
  ];
}

/** Hosts that a wrong pattern lets in, each with what is wrong then; the plainest first. */
export function suspects({ domains, subdomains, httpsOnly }: FramingIntent): Attempt[] {
  const attempts: Attempt[] = [];
  const add = (host: string, cause: FramingCause, schemes = ['https', 'http']) => {
    if (isInside(host, domains, subdomains) && cause !== 'http-allowed') return;
    for (const scheme of schemes)
      for (const port of ['', ':8445'])
        for (const query of writings(`${scheme}://${host}${port}`))
          attempts.push({ url: `${scheme}://${host}${port}`, query, cause });
  };
  add('attacker.com', 'any-origin');
  add('www.attacker.com', 'any-origin');
  for (const domain of domains.slice(0, 10)) {
    add(`evil-${domain}`, 'no-boundary-before');
    add(`evil${domain}`, 'no-boundary-before');
    add(`a${domain}`, 'no-boundary-before');
    add(`${domain}.attacker.com`, 'no-boundary-after');
    for (const host of withoutDots(domain)) {
      add(host, 'unescaped-dot');
      if (subdomains) add(`www.${host}`, 'unescaped-dot');
    }
    if (!subdomains) add(`evil.${domain}`, 'subdomain');
    if (httpsOnly) add(domain, 'http-allowed', ['http']);
  }
  return attempts;
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

/** What is wrong with a pattern that lets in a host that nobody thought of. */
export function causeOf(url: string, { domains, httpsOnly }: FramingIntent): FramingCause {
  const [, scheme = '', host = ''] = /^(\w+):\/\/([^/:]*)/.exec(url) ?? [];
  if (httpsOnly && scheme === 'http') return 'http-allowed';
  const near = domains.find(domain => host.includes(domain));
  if (near !== undefined) return host.endsWith(near) ? 'no-boundary-before' : 'no-boundary-after';
  const dotted = domains.some(domain => new RegExp(domain.replaceAll('.', '[a-z0-9-]')).test(host));
  return dotted ? 'unescaped-dot' : 'other-host';
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
  for (const domain of domains.slice(0, 10)) {
    for (const port of ports) add(`https://${domain}:${port}`, 'port');
    if (subdomains) {
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

/** Whether a host is one of the domains, or below one where that counts. */
export function isInside(host: string, domains: readonly string[], subdomains: boolean): boolean {
  return domains.some(domain => host === domain || (subdomains && host.endsWith(`.${domain}`)));
}
