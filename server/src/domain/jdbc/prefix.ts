import { nearMiss } from '../../core/near-miss';

/** The driver's scheme: what stands in front of the `//`. */
export const driverScheme = 'jdbc:sqlserver:';

/** What every URL of the driver begins with, in just these letters. */
export const driverPrefix = `${driverScheme}//`;

/**
 * How a URL begins: as the driver wants it; as the driver's prefix misspelt; as a URL of another SQL Server driver;
 * as a URL of another database; or as none of these.
 */
export type PrefixKind =
  | 'driver'
  | 'white-space'
  | 'letter-case'
  | 'slashes'
  | 'misspelt'
  | 'microsoft-2000'
  | 'jtds'
  | 'other-database'
  | 'none';

export interface Prefix {
  readonly kind: PrefixKind;
  /** The characters that stand in the place of the prefix. */
  readonly start: number;
  readonly end: number;
  /** Whether what follows can be read by the driver's grammar. */
  readonly readable: boolean;
}

const lenient = /^[\s\uFEFF]*(?:(jdbc)\s*:)?\s*sqlserver(?![\w.-])\s*:?\s*[\\/]*/i;
const foreign = /^[\s\uFEFF]*jdbc\s*:\s*(jtds\s*:\s*sqlserver|microsoft\s*:\s*sqlserver)\s*:?\/*/i;
const scheme = /^[\s\uFEFF]*([\w+.-]{1,20})\s*:\s*([\w+.-]{1,20})\s*:\s*[\\/]*/;

/** Tells how a URL begins. */
export function findPrefix(text: string): Prefix {
  if (text.startsWith(driverPrefix)) return { kind: 'driver', start: 0, end: driverPrefix.length, readable: true };
  const near = lenient.exec(text);
  if (near) return { kind: nearKind(near[0]), start: 0, end: near[0].length, readable: true };
  const other = foreign.exec(text);
  if (other)
    return {
      kind: /jtds/i.test(other[1]!) ? 'jtds' : 'microsoft-2000',
      start: 0,
      end: other[0].length,
      readable: false,
    };
  return otherPrefix(text);
}

function nearKind(written: string): PrefixKind {
  const inner = written.replace(/^[\s\uFEFF]+/, '');
  if (inner === driverPrefix) return 'white-space';
  return inner.toLowerCase() === driverPrefix ? 'letter-case' : 'slashes';
}

/** What people take for the driver's prefix; no driver has one of these. */
const otherNames: ReadonlySet<string> = new Set([
  'jdbc:mssql',
  'jdbc:mssqlserver',
  'jdbc:ms-sql',
  'jdbc:sql-server',
  'jdbc:sql_server',
  'jdbc:sqlsrv',
]);

function otherPrefix(text: string): Prefix {
  const found = scheme.exec(text);
  if (!found) return { kind: 'none', start: 0, end: text.length, readable: false };
  const written = `${found[1]}:${found[2]}`.toLowerCase();
  const misspelt = otherNames.has(written) || nearMiss(written, ['jdbc:sqlserver']) !== undefined;
  return { kind: misspelt ? 'misspelt' : 'other-database', start: 0, end: found[0].length, readable: misspelt };
}
