import type { Span } from '../../core/span';
import { isIpv4, isIpv6 } from '../../domain/host-name';
import { lookAlikeShape } from '../../domain/invisible-characters';
import { findPlaceholders, type Placeholder } from '../../domain/placeholders';
import { splitAddress, type WebAddress } from '../../domain/web-address';
import type { Decoded } from '../../syntax/decoded';
import type { EceConfig } from './model';

/** The text that the gadget takes for the name of its server. */
export interface HostValue {
  readonly value: Decoded;
  /** With its quotes. */
  readonly span: Span;
}

/** Whether the browser takes the file at all. */
export function isSound({ script }: EceConfig): boolean {
  return !script.problem && !script.oddQuotes;
}

/** The value of `web_server_name` where it is a text, also in a file that the browser refuses. */
export function hostValue({ variable }: EceConfig): HostValue | undefined {
  return variable.value?.type === 'string' ? variable.value : undefined;
}

/** The value of `web_server_name` as the browser reads it; undefined where it refuses the file. */
export function readHost(model: EceConfig): HostValue | undefined {
  return isSound(model) ? hostValue(model) : undefined;
}

/** The value as its parts; undefined where it is empty, template text, or not read by the browser. */
export function hostAddress(model: EceConfig): { host: HostValue; address: WebAddress } | undefined {
  const host = readHost(model);
  if (!host || host.value.text.trim() === '' || placeholdersIn(host).length > 0) return undefined;
  return { host, address: splitAddress(host.value.text) };
}

export function placeholdersIn({ value }: HostValue): Placeholder[] {
  return findPlaceholders(value.text);
}

export function isAddress(host: string): boolean {
  return isIpv4(host) || isIpv6(host);
}

/** Whether a name holds a character that only looks like a plain one, which is told by a rule of its own. */
export function holdsLookAlike(host: string): boolean {
  return lookAlikeShape.test(host);
}
