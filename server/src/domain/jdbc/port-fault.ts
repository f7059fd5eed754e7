import { hostFault } from './host-fault';
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

/** Looks at the port that the driver would use; undefined where it is one, or where an IPv6 address stands in the way. */
export function portFault(url: JdbcUrl): PortFault | undefined {
  const port = url.properties.get('portNumber');
  if (!port || isPort(port.text)) return undefined;
  const inHostPart = !port.item;
  const part = port.from;
  if (inHostPart && hostFault(url)?.kind === 'ipv6') return undefined;
  if (inHostPart && portThenInstance.test(port.text)) return { kind: 'before-instance', part, inHostPart };
  const separator = wrongSeparators(part).length > 0 || endsInEntity(url, part);
  return { kind: separator ? 'separator' : 'not-valid', part, inHostPart };
}

/** Whether Java reads the text as a whole number from 0 to 65535. */
export function isPort(text: string): boolean {
  const minus = text[0] === '-';
  const from = minus || text[0] === '+' ? 1 : 0;
  if (text.length === from) return false;
  let number = 0;
  for (let at = from; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return false;
    number = number * 10 + digit;
    if (number > 65_535) return false;
  }
  return !minus || number === 0;
}
