import { isIpv6 } from '../host-name';
import { effectiveServer } from './effective-server';
import { driverPrefix, driverScheme } from './prefix';
import { wrongSeparators } from './separators';
import type { JdbcUrl, UrlPart } from './url';

export type HostFaultKind =
  | 'missing' // no host at all
  | 'port-without-host' // `//:1433`
  | 'scheme' // `http://host`
  | 'ipv6' // an IPv6 address in front of the first `;`
  | 'equals' // a property in the place of the host
  | 'separator' // a property behind the host, after something that is not `;`
  | 'comma' // `host,1433`
  | 'slash' // `host/database`
  | 'not-valid' // no name that DNS can hold
  | 'ip-address';

/** The one thing that is wrong with the host that the driver would connect to. */
export interface HostFault {
  readonly kind: HostFaultKind;
  /** The host; what stands in its place where there is none. */
  readonly part: UrlPart;
  /** Whether it stands in front of the first `;`, not in a property. */
  readonly inHostPart: boolean;
}

/** Looks at the host that the driver would connect to; undefined where nothing is wrong with it, or where none was read. */
export function hostFault(url: JdbcUrl): HostFault | undefined {
  url.facts.hostFault ??= findHostFault(url) ?? 'none';
  return url.facts.hostFault === 'none' ? undefined : url.facts.hostFault;
}

function findHostFault(url: JdbcUrl): HostFault | undefined {
  if (url.error?.code === 'server-badly-formed') return badlyFormed(url.error, url);
  const server = url.properties.get('serverName');
  if (!server) return missing(url);
  const inHostPart = !server.item;
  const { host, instance } = effectiveServer(url);
  if (inHostPart) {
    const scheme = schemeInHost(url);
    if (scheme) return { kind: 'scheme', part: scheme, inHostPart };
    const address = ipv6InHost(url);
    if (address) return { kind: 'ipv6', part: address, inHostPart };
    if (server.text.startsWith(':')) return { kind: 'port-without-host', part: server.from, inHostPart };
  }
  if (!host && server.text === '') return missing(url);
  if (!host) return { kind: 'not-valid', part: server.from, inHostPart };
  const kind = faultOf(host, instance, inHostPart);
  return kind && { kind, part: kind === 'comma' && !host.text.includes(',') ? instance! : host, inHostPart };
}

function badlyFormed({ start, end }: UrlPart | { start: number; end: number }, url: JdbcUrl): HostFault {
  const part = { text: url.value.text.slice(start, end), start, end };
  const kind = wrongSeparators(part).some(({ start: at }) => at > start) ? 'separator' : 'equals';
  return { kind, part, inHostPart: true };
}

function missing(url: JdbcUrl): HostFault | undefined {
  if (url.error) return undefined;
  const end = url.value.text.startsWith('//', driverScheme.length) ? driverPrefix.length : 0;
  return { kind: 'missing', part: { text: '', start: 0, end }, inHostPart: true };
}

const hyphen = 0x2d;
const dot = 0x2e;
const digit0 = 0x30;
const digit9 = 0x39;
const underscore = 0x5f;
const ipv4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;

function faultOf(host: UrlPart, instance: UrlPart | undefined, inHostPart: boolean): HostFaultKind | undefined {
  const { text } = host;
  if (isPlainName(text)) return endsInComma(instance) ? 'comma' : undefined;
  if (ipv4.test(text)) return text.startsWith('127.') ? undefined : 'ip-address';
  if (!inHostPart && isIpv6(text)) return text === '::1' ? undefined : 'ip-address';
  if (text.includes('=')) return wrongSeparators(host).length > 0 ? 'separator' : 'equals';
  if (text.endsWith('&amp')) return 'separator';
  if (text.includes(',')) return 'comma';
  if (text.includes('/')) return 'slash';
  if (endsInComma(instance)) return 'comma';
  return text.length <= 253 && isHostName(text) ? undefined : 'not-valid';
}

/** Whether a host is surely a good one: letters, digits, `-` and `_` in parts of one to 63, with one that is no digit. */
function isPlainName(host: string): boolean {
  if (host.length > 253) return false;
  let part = 0;
  let onlyDigits = true;
  for (let at = 0; at < host.length; at++) {
    const code = host.charCodeAt(at);
    if (code === dot) {
      if (part === 0 || part > 63) return false;
      part = 0;
      continue;
    }
    part++;
    if (code >= digit0 && code <= digit9) continue;
    if (!isNameCharacter(code)) return false;
    onlyDigits = false;
  }
  return part > 0 && part <= 63 && !onlyDigits;
}

function isNameCharacter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === hyphen || code === underscore;
}

/** The expression stands where it is used, since making it takes longer than a check. */
function isHostName(text: string): boolean {
  return /^[\p{L}\p{M}\p{N}_-]{1,63}(?:\.[\p{L}\p{M}\p{N}_-]{1,63})*\.?$/u.test(text);
}

/** Whether an instance ends as `instance,1433` does. */
function endsInComma(instance: UrlPart | undefined): boolean {
  return instance !== undefined && /,\s*\d*$/.test(instance.text);
}

/** `http://`, or the driver's own prefix again, in front of the host. */
function schemeInHost({ server, port, value }: JdbcUrl): UrlPart | undefined {
  if (!server || !port?.text.includes('//')) return undefined;
  const { start } = server;
  const text = /^(?:https?|tcps?|ldaps?|jdbc|jdbc:sqlserver|sqlserver|mssql)\s*:\s*\/\/+(?=[\w[])/i.exec(
    value.text.slice(start, port.end),
  )?.[0];
  return text === undefined ? undefined : { text, start, end: start + text.length };
}

/** An IPv6 address that begins in front of the first `;`, with its brackets and the port behind it. */
function ipv6InHost({ server, port, value }: JdbcUrl): UrlPart | undefined {
  if (!server || !port || !(port.text.includes(':') || server.text[0] === '[' || server.text[0] === ':'))
    return undefined;
  const text = value.text.slice(server.start, port.end);
  const bare = /^\[([^\]]*)\]/.exec(text)?.[1] ?? text;
  return isIpv6(bare) ? { text, start: server.start, end: port.end } : undefined;
}
