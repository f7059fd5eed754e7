/** An address in its parts; what a rewrite rule works on. */
export interface Address {
  readonly scheme: string;
  /** Host with port, as written. */
  readonly authority: string;
  /** With its leading slash, as it stands in the address. */
  readonly path: string;
  /** Without `?`; empty where there is none. */
  readonly query: string;
}

const absolute = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)(?:\?([^#]*))?/i;

/** Whether a substitution names a server. */
export function isAbsolute(text: string): boolean {
  return absolute.test(text);
}

/** Reads an absolute address, or a path of `https://localhost`; undefined where it is neither. A fragment is never sent, so it is dropped. */
export function parseAddress(text: string): Address | undefined {
  const parts = absolute.exec(text.startsWith('/') ? `https://localhost${text}` : text);
  if (!parts) return undefined;
  const [, scheme = '', authority = '', path = '', query = ''] = parts;
  if (authority === '') return undefined;
  return { scheme: scheme.toLowerCase(), authority, path: path === '' ? '/' : path, query };
}

/**
 * The address that a request asks for; undefined where it is not one of `http` or `https`.
 * @param host what the request's `Host` header says, which counts before the host of the address
 */
export function requestedAddress(url: string, host?: string): Address | undefined {
  const address = parseAddress(url.trim());
  if (!address || !/^https?$/.test(address.scheme)) return undefined;
  const authority = host || address.authority.replace(/^.*@/, '');
  return isAuthority.test(authority) ? { ...address, authority } : undefined;
}

/** A host as browsers take one, with a port where there is one. */
const isAuthority = /^[^\s@\\^|<>"`{}]+$/;

/** Host and port of an authority. */
export function splitPort(authority: string): [host: string, port: string | undefined] {
  const found = /^(?:[^@]*@)?(.*?)(?::(\d+))?$/.exec(authority);
  return [found?.[1] ?? authority, found?.[2]];
}

/** The address as text. */
export function formatAddress({ scheme, authority, path, query }: Address): string {
  return `${scheme}://${authority}${path}${query === '' ? '' : `?${query}`}`;
}

/**
 * Where a substitution leads from an address.
 * @param folder path of the folder that a relative one starts from, without a slash at its end
 */
export function resolveAddress(substitution: string, from: Address, folder: string): Address {
  const target = isAbsolute(substitution) ? parseAddress(substitution) : undefined;
  if (target) return target;
  const { path, query } = splitQuery(substitution);
  return { ...from, path: path.startsWith('/') ? path : `${folder}/${path}`, query };
}

/** A substitution with the query string of the request joined to its own. */
export function joinQuery(substitution: string, query: string): string {
  if (query === '') return substitution;
  const hash = substitution.indexOf('#');
  const [head, tail] = hash < 0 ? [substitution, ''] : [substitution.slice(0, hash), substitution.slice(hash)];
  const join = !head.includes('?') ? '?' : /[?&]$/.test(head) ? '' : '&';
  return `${head}${join}${query}${tail}`;
}

function splitQuery(text: string): { path: string; query: string } {
  const withoutHash = text.split('#', 1)[0]!;
  const mark = withoutHash.indexOf('?');
  return mark < 0
    ? { path: withoutHash, query: '' }
    : { path: withoutHash.slice(0, mark), query: withoutHash.slice(mark + 1) };
}

/** Percent-escapes decoded as UTF-8; text that cannot be decoded stays as it is. */
export function decodePercent(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%([0-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  }
}

/** An address with what may not stand in a header or request line as it is percent-encoded. */
export function encodeUnsafe(text: string): string {
  return text.replace(/%(?![\da-f]{2})|[^!#-;=?-[\]_a-z~]/giu, character => {
    try {
      return encodeURIComponent(character);
    } catch {
      return '%EF%BF%BD';
    }
  });
}

/** A folder's path with a leading slash and none at its end; empty for the root. */
export function folderPath(text: string): string {
  const trimmed = text.replaceAll('\\', '/').replace(/^\/+|\/+$/g, '');
  return trimmed === '' || trimmed === '.' ? '' : `/${trimmed}`;
}

/** A path relative to a folder, without a leading slash; undefined where it is outside. Letter case does not count, as in Windows. */
export function relativePath(path: string, folder: string): string | undefined {
  const [inner, outer] = [path.toLowerCase(), folder.toLowerCase()];
  if (inner === outer) return '';
  return inner.startsWith(`${outer}/`) ? path.slice(folder.length + 1) : undefined;
}
