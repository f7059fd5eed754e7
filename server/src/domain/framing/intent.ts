import { isIpv4 } from '../host-name';

/** Who is meant to frame the application. */
export interface FramingIntent {
  /** Domains in lower case, letters beyond ASCII as punycode. */
  readonly domains: readonly string[];
  /** Whether subdomains at any depth belong to them. */
  readonly subdomains: boolean;
  /** Ports that have to get in, besides none at all. */
  readonly ports: readonly number[];
  readonly httpsOnly: boolean;
}

/** What is meant where nothing else is said: Finesse serves its desktop at 8445. */
export const usualIntent: Omit<FramingIntent, 'domains'> = { subdomains: true, ports: [8445], httpsOnly: false };

/** The ports that stand in an origin: browsers leave out that of the scheme. */
export function writtenPorts({ ports }: Pick<FramingIntent, 'ports'>): number[] {
  return ports.filter(port => port !== 443 && port !== 80);
}

/** Whether a host has no others below it: an address, or a name of one part. */
export function isAlone(host: string): boolean {
  return isIpv4(host) || !host.includes('.');
}
