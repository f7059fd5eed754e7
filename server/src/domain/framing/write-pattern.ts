import type { FramingIntent } from './intent';

/** The groups of the pattern that ECE installs: the origin, its scheme, colon, both slashes, and the rest. */
const usualGroups = 6;

/**
 * The pattern that lets in just whom an intent means, plain or encoded. Its groups are numbered as in the pattern that ECE installs:
 * 1 the origin without what follows it, 2 the scheme, 3 to 5 colon and slashes, 6 the host with its port.
 * @param groups how many groups the rule may refer to; further ones are added that change nothing
 */
export function framingPattern({ domains, subdomains, httpsOnly }: FramingIntent, groups = usualGroups): string {
  const scheme = httpsOnly ? 'https' : 'https?';
  const below = subdomains ? '(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)*' : '';
  const names = domains.map(domain => domain.replaceAll('.', '\\.')).join('|');
  const port = '(?:(?::|%3A)[0-9]{1,5})?';
  const host = hostGroups(below, `(?:${names})`, port, groups);
  // What follows an origin, or the end; looked at and not taken, so that group 1 is the origin alone.
  const behind = '&|%26|/|%2F|\\?|%3F|#|%23|$';
  const end = groups >= 8 ? `(?=(${behind}))` : `(?=${behind})`;
  const more = '()'.repeat(Math.max(0, groups - 8));
  return `wsname=((${scheme})(:|%3A)(/|%2F)(/|%2F)${host})${more}${end}`;
}

/** The guide's text has the subdomains and the domain in groups of their own. */
function hostGroups(below: string, names: string, port: string, groups: number): string {
  return groups >= 7 ? `(${below})(${names}${port})` : `(${below}${names}${port})`;
}
