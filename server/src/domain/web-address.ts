import { isIpv6 } from './host-name';

/** A piece of an address, by its offsets in the text. */
export interface AddressPart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a text that should be a host, an origin or a URL is made of. A piece that is not there is missing. */
export interface WebAddress {
  /** Without blanks around. */
  readonly all: AddressPart;
  /** With the colon and slashes behind it; also slashes alone. */
  readonly scheme: AddressPart | undefined;
  /** With the `@` behind it. */
  readonly user: AddressPart | undefined;
  /** An IPv6 address without its brackets. */
  readonly host: AddressPart;
  /** With the colon before it; digits, or nothing yet. */
  readonly port: AddressPart | undefined;
  /** From the first `/`, `\`, `?` or `#` behind the host on. */
  readonly path: AddressPart | undefined;
}

const schemeShape = /^(?:[a-z][a-z0-9+.-]*:[/\\]+|https?[:;]?[/\\]+|https?:|[/\\]{2,})/i;

/** Takes a text apart where a browser would, and where people write it almost as one. Total and linear. */
export function splitAddress(text: string): WebAddress {
  const start = text.length - text.trimStart().length;
  const end = Math.max(start, text.trimEnd().length);
  const part = (from: number, to: number): AddressPart => ({ text: text.slice(from, to), start: from, end: to });
  const optional = (from: number, to: number): AddressPart | undefined => (from < to ? part(from, to) : undefined);
  const schemeEnd = start + (schemeShape.exec(text.slice(start, end))?.[0].length ?? 0);
  const pathLength = text.slice(schemeEnd, end).search(/[/\\?#]/);
  const authorityEnd = pathLength < 0 ? end : schemeEnd + pathLength;
  const at = text.lastIndexOf('@', authorityEnd - 1);
  const userEnd = at >= schemeEnd && at < authorityEnd ? at + 1 : schemeEnd;
  const authority = text.slice(userEnd, authorityEnd);
  const { hostStart, hostEnd, portStart } = splitAuthority(authority, userEnd);
  return {
    all: part(start, end),
    scheme: optional(start, schemeEnd),
    user: optional(schemeEnd, userEnd),
    host: part(hostStart, hostEnd),
    port: optional(portStart, authorityEnd),
    path: optional(authorityEnd, end),
  };
}

function splitAuthority(authority: string, offset: number) {
  const end = offset + authority.length;
  const bracketed = /^\[([^\]]*)\]/.exec(authority);
  if (bracketed) {
    const hostEnd = offset + 1 + bracketed[1]!.length;
    return { hostStart: offset + 1, hostEnd, portStart: hostEnd + 1 };
  }
  if (isIpv6(authority)) return { hostStart: offset, hostEnd: end, portStart: end };
  const colon = authority.search(/:\s*\d*\s*$/);
  const hostEnd = colon < 0 ? end : offset + colon;
  return { hostStart: offset, hostEnd, portStart: hostEnd };
}
