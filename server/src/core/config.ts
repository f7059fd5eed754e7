import type { Severity } from './rule';

export type SeverityOrOff = Severity | 'off';
export type Authentication = 'windows' | 'sql';
export type CertificateProfile = 'pureconnect' | 'pureconnect-dod' | 'uccx' | 'iis';

/** Who is meant to frame the application. What is not stated has its usual value, and is not insisted on. */
export interface FramingConfig {
  /** Domains in lower case, letters beyond ASCII as punycode. */
  readonly allow?: readonly string[];
  readonly subdomains?: boolean;
  readonly ports?: readonly number[];
  readonly httpsOnly?: boolean;
}

/** What `ccconfig.jsonc` states about a deployment. What is not stated is not checked. */
export interface Config {
  /** How every pool must log on to SQL Server. */
  readonly authentication?: Authentication;
  /** The databases are in an Always On availability group: implies Windows authentication; server names are listeners. */
  readonly alwaysOn?: boolean;
  /** The host name by which users reach ECE: of the load balancer, or of the web server where there is none. */
  readonly loadBalancer?: string;
  /** The first part of the path of every ECE address. */
  readonly contextRoot?: string;
  readonly framing?: FramingConfig;
  /** What certificates are requested for: the guide whose demands an `openssl.cnf` has to meet. */
  readonly certificate?: CertificateProfile;
  /** Severities by rule id. */
  readonly rules: Readonly<Record<string, SeverityOrOff>>;
}

/** The configuration of a deployment that states nothing. */
export const emptyConfig: Config = { rules: {} };

/** The authentication that the configuration asks of every pool, directly or through Always On. */
export function requiredAuthentication(config: Config): Authentication | undefined {
  return config.alwaysOn ? 'windows' : config.authentication;
}
