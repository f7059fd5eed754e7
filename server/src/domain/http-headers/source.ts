import type { Part } from './text';

/** Why a browser drops an expression of `frame-ancestors`. Offsets are into the header's value. */
export interface SourceFault {
  readonly why: 'scheme' | 'slashes' | 'user' | 'host' | 'wildcard' | 'address' | 'port' | 'query' | 'not-ascii';
  readonly start: number;
  readonly end: number;
}

/** One expression of a source list. */
export type Source =
  | { readonly is: 'self' | 'none' }
  | { readonly is: 'quoted'; readonly keyword: string }
  | { readonly is: 'scheme'; readonly scheme: string }
  | HostSource
  | { readonly is: 'refused'; readonly fault: SourceFault };

export interface HostSource {
  readonly is: 'host';
  /** In lower case; undefined where none is written. */
  readonly scheme: string | undefined;
  /** In lower case, without `*.`; empty for any host. */
  readonly host: string;
  /** Any subdomain (or any host at all), and not `host` itself. */
  readonly wildcard: boolean;
  /** `*` for any; undefined for the scheme's own. */
  readonly port: string | undefined;
  /** With its `/`; empty where none is written. */
  readonly path: string;
  /** Where the path stands in the header's value. */
  readonly pathAt: number;
}

/**
 * Reads one expression of a source list as CSP Level 3 section 2.3.1 has it; agrees with Chromium.
 */
export function parseSource({ text, start, end }: Part): Source {
  const lower = text.toLowerCase();
  if (lower === "'self'") return { is: 'self' };
  if (lower === "'none'") return { is: 'none' };
  if (text.length > 2 && text.startsWith("'") && text.endsWith("'"))
    return { is: 'quoted', keyword: lower.slice(1, -1) };
  const notAscii = /[^\x21-\x7E]/.exec(text);
  if (notAscii) return refused('not-ascii', start + notAscii.index, start + notAscii.index + 1);
  const scheme = /^([a-z][a-z\d+.-]*):(\/\/)?/.exec(lower);
  if (scheme && !scheme[2] && scheme[0].length === text.length) return { is: 'scheme', scheme: scheme[1]! };
  const slashes = /^(https?|wss?)(:\/?|\/\/)(?!\/)/.exec(lower);
  if (slashes && !scheme?.[2]) return refused('slashes', start, start + slashes[0].length);
  if (scheme && !scheme[2] && !/^[^:]+:(\d+|\*)?($|[/?#])/.test(text))
    return refused('slashes', start, start + scheme[0].length);
  const begin = scheme?.[2] ? scheme[0].length : 0;
  if (begin === 0 && /^:?\/\//.test(text)) return refused('scheme', start, start + text.indexOf('//') + 2);
  return readHost({ text, start, end }, scheme?.[2] ? scheme[1] : undefined, begin);
}

/** @param begin where the host begins in the expression */
function readHost({ text, start, end }: Part, scheme: string | undefined, begin: number): Source {
  const rest = text.slice(begin);
  const pathFrom = /[/?#]/.exec(rest)?.index ?? rest.length;
  const authority = rest.slice(0, pathFrom);
  const at = authority.indexOf('@');
  if (at >= 0) return refused('user', start + begin, start + begin + at + 1);
  if (authority.startsWith('[')) return refused('address', start + begin, start + begin + authority.length);
  const colon = authority.indexOf(':');
  const host = (colon < 0 ? authority : authority.slice(0, colon)).toLowerCase();
  const port = colon < 0 ? undefined : authority.slice(colon + 1);
  const fault = hostFault(host, start + begin);
  if (fault) return { is: 'refused', fault };
  if (port !== undefined && !/^(\d+|\*)$/.test(port))
    return refused('port', start + begin + colon, start + begin + authority.length);
  const path = rest.slice(pathFrom);
  if (path !== '' && !path.startsWith('/')) return refused('query', start + begin + pathFrom, end);
  const wildcard = host === '*' || host.startsWith('*.');
  const name = host === '*' ? '' : wildcard ? host.slice(2) : host;
  return { is: 'host', scheme, host: name, wildcard, port, path, pathAt: start + begin + pathFrom };
}

function hostFault(host: string, start: number): SourceFault | undefined {
  if (host === '*') return undefined;
  const end = start + host.length;
  const labels = host.startsWith('*.') ? host.slice(2) : host;
  const star = labels.indexOf('*');
  if (star >= 0) return { why: 'wildcard', start, end };
  return /^[a-z\d-]+(\.[a-z\d-]+)*$/.test(labels) ? undefined : { why: 'host', start, end };
}

function refused(why: SourceFault['why'], start: number, end: number): Source {
  return { is: 'refused', fault: { why, start, end } };
}
