import { hostFault } from './host-fault';
import { parseJavaInt } from './java-number';
import { endsInEntity, wrongSeparators } from './separators';
import type { JdbcUrl, UrlPart } from './url';

/** The one thing that is wrong with the port that the driver would use. */
export interface PortFault {
  readonly kind: 'before-instance' | 'separator' | 'not-valid';
  readonly part: UrlPart;
  readonly inHostPart: boolean;
}

/** `1433\instance`, as the port part of `host:1433\instance`. */
export const portThenInstance = /^(\d*)\s*(\\+)\s*([^\\\s].*)$/s;

/** Looks at the port that the driver would use; undefined where it is one, or where an IPv6 address or the `:` of `http://` was taken for its beginning. */
export function portFault(url: JdbcUrl): PortFault | undefined {
  const port = url.properties.get('portNumber');
  if (!port || isPort(port.text)) return undefined;
  const inHostPart = !port.item;
  const part = port.from;
  if (inHostPart && /^(?:ipv6|scheme)$/.test(hostFault(url)?.kind ?? '')) return undefined;
  if (inHostPart && portThenInstance.test(port.text)) return { kind: 'before-instance', part, inHostPart };
  const separator = wrongSeparators(part).length > 0 || endsInEntity(url, part);
  return { kind: separator ? 'separator' : 'not-valid', part, inHostPart };
}

/** Whether Java reads the text as a whole number from 0 to 65535. */
export function isPort(text: string): boolean {
  const port = parseJavaInt(text);
  return port !== undefined && port >= 0 && port <= 65_535;
}
