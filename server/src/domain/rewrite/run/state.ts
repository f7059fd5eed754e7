import { type Address, decodePercent, formatAddress, parseAddress, splitPort } from './address';
import { constants, filePaths, rootPaths, serverOnly, siteRoot } from './data/server-variables';
import { note } from './data/wording';
import { type Header, headerOf, headerValue, type RunRequest } from './request';
import type { Note } from './timeline';

/** What stands for one request while its rules run: the URL, the variables that rules have set, the response once there is one. */
export class RunState {
  url: Address;
  rewritten = false;
  /** Whether a rule has rewritten to an address with a server. */
  isElsewhere = false;
  /** Variables that rules have set, by name in capitals. */
  readonly set = new Map<string, string>();
  /** The rule that ended or stopped the present phase, or of which it is not known what it does. */
  stoppedBy: { readonly name: string; readonly how: 'stopped' | 'ended' | 'after-unknown' } | undefined;
  response: { status: number; headers: Header[] } | undefined;
  /** Whether a rule has asked for the Content-Type of a response that has none. */
  missesContentType = false;

  constructor(
    readonly request: RunRequest,
    readonly original: Address,
  ) {
    this.url = original;
  }

  /** The path as rules see it. */
  get path(): string {
    return decodePercent(this.url.path);
  }

  /**
   * The value of a server variable.
   * @param notes gets what had to be assumed
   */
  variable(name: string, notes: Note[]): string {
    const wanted = name.toUpperCase().replaceAll('-', '_');
    const value = this.set.get(wanted) ?? this.#given(wanted) ?? this.#ofResponse(wanted, notes) ?? this.#ofUrl(wanted);
    if (value !== undefined) return value;
    if (filePaths.has(wanted) || rootPaths.has(wanted)) {
      notes.push(note('physicalPath', { variable: `{${name}}`, root: siteRoot }));
      return rootPaths.has(wanted) ? `${siteRoot}\\` : this.physicalPath;
    }
    if (serverOnly.has(wanted)) notes.push(note('variableUnknown', { variable: `{${name}}` }));
    return this.#ofHeader(wanted) ?? constants[wanted] ?? '';
  }

  /** Where the requested file would be, were the site in its usual place. */
  get physicalPath(): string {
    return `${siteRoot}${this.path.replaceAll('/', '\\')}`;
  }

  /** Sets a variable, as `<set>` does. */
  setVariable(name: string, value: string): void {
    this.set.set(name.toUpperCase().replaceAll('-', '_'), value);
  }

  #given(name: string): string | undefined {
    const { variables = {} } = this.request;
    const key = Object.keys(variables).find(known => known.toUpperCase().replaceAll('-', '_') === name);
    return key === undefined ? undefined : variables[key];
  }

  #ofResponse(name: string, notes: Note[]): string | undefined {
    if (!name.startsWith('RESPONSE_')) return undefined;
    if (!this.response) {
      notes.push(note('responseInbound', { variable: `{${name}}` }));
      return '';
    }
    if (name === 'RESPONSE_STATUS') return String(this.response.status);
    const header = headerOf(this.response.headers, responseHeaderName(name)!);
    this.missesContentType ||= name === 'RESPONSE_CONTENT_TYPE' && !header;
    return header?.value ?? '';
  }

  #ofUrl(name: string): string | undefined {
    const { scheme, authority, query } = this.url;
    const [host, port] = splitPort(authority);
    const isSecure = scheme === 'https';
    switch (name) {
      case 'URL':
      case 'PATH_INFO':
      case 'SCRIPT_NAME':
      case 'URL_PATH_INFO':
        return this.path;
      case 'QUERY_STRING':
        return query;
      case 'REQUEST_URI':
        return this.path + (query === '' ? '' : `?${query}`);
      case 'HTTP_URL':
        return this.url.path + (query === '' ? '' : `?${query}`);
      case 'UNENCODED_URL':
        return this.original.path + (this.original.query === '' ? '' : `?${this.original.query}`);
      case 'HTTP_X_ORIGINAL_URL':
        return this.rewritten ? formatAddress(this.original).replace(/^[^/]*\/\/[^/]*/, '') : undefined;
      case 'CACHE_URL':
        return `${scheme}://${host}:${port ?? (isSecure ? 443 : 80)}${this.path}`;
      case 'HTTP_HOST':
        return this.original.authority;
      case 'SERVER_NAME':
        return splitPort(this.original.authority)[0];
      case 'SERVER_PORT':
        return this.#port;
      case 'SERVER_PORT_SECURE':
        return this.original.scheme === 'https' ? '1' : '0';
      case 'HTTPS':
        return this.original.scheme === 'https' ? 'on' : 'off';
      case 'REQUEST_METHOD':
      case 'HTTP_METHOD':
        return this.request.method;
      default:
        return undefined;
    }
  }

  /** The port that the request came in on, which a `Host` header does not change. */
  get #port(): string {
    const { authority, scheme } = parseAddress(this.request.url) ?? this.original;
    return splitPort(authority)[1] ?? (scheme === 'https' ? '443' : '80');
  }

  /** The value of the request header that a variable is named after. */
  #ofHeader(name: string): string | undefined {
    const header = name.startsWith('HTTP_')
      ? name.slice('HTTP_'.length)
      : /^CONTENT_(LENGTH|TYPE)$/.test(name)
        ? name
        : '';
    return headerValue(this.request.headers, header.replaceAll('_', '-'));
  }
}

/** The name of the response header that a server variable stands for, as it is sent; undefined for other variables. */
export function responseHeaderName(variable: string): string | undefined {
  return /^RESPONSE_/i.test(variable) ? variable.slice('RESPONSE_'.length).replaceAll('_', '-') : undefined;
}
