import { isIpv4 } from '../host-name';
import { isWrittenAddress } from './address-texts';

/** A URL in a query, in its parts. */
export interface QueryUrl {
  /** All of it, as a browser writes it, up to the end of the value. */
  readonly url: string;
  readonly origin: string;
  readonly scheme: string;
  readonly host: string;
  readonly port: string;
}

/** Reads the URL that stands behind `wsname=`. @param isDecoded whether percent signs stand for themselves */
export function readQuery(query: string, isDecoded: boolean): QueryUrl | undefined {
  const value = query.slice(query.toLowerCase().indexOf('wsname=') + 7).replace(/(?:&|%26).*$/s, '');
  const url = isDecoded ? value : decoded(value);
  const found = /^((https?):\/\/(?:[^/?#@]*@)?([a-z0-9.-]+|\[[0-9a-f:]+\])(?::(\d+))?)(?=[/?#]|$)/.exec(url);
  if (!found) return undefined;
  const [, origin = '', scheme = '', host = '', port = ''] = found;
  return { url, origin, scheme, host, port };
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

const longest = { part: 63, name: 253 };

/**
 * Whether a browser can be on a page with this URL, and writes it just so, apart from top-level domains.
 * @param known parts of names that are known to be right, though punycode
 */
export function isBrowserUrl({ url, scheme, host, port }: QueryUrl, known: ReadonlySet<string>): boolean {
  if (port === (scheme === 'https' ? '443' : '80')) return false;
  if (/\/\.\.?(?:[/?#]|$)/.test(url.slice(8))) return false;
  if (host.startsWith('[')) return isWrittenAddress(host);
  const name = host.replace(/\.$/, '');
  if (name.length > longest.name) return false;
  // What letters punycode stands for is not looked at.
  const isPart = (part: string) => part.length <= longest.part && (known.has(part) || !part.startsWith('xn--'));
  return isIpv4(name) || name.split('.').every(isPart);
}
