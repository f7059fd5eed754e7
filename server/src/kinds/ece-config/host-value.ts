import type { Span } from '../../core/span';
import type { HostPlace } from '../../domain/file-rules/host';
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

/** Where the file names the host, for the rules about hosts. */
export function hostPlaces(model: EceConfig): HostPlace[] {
  const found = hostAddress(model);
  return found ? [{ value: found.host.value, host: found.address.host }] : [];
}
