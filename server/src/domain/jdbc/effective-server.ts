import type { JdbcUrl, UrlPart } from './url';

/** Where the driver connects to. */
export interface EffectiveServer {
  /** Missing where the driver falls back to `localhost`. */
  readonly host?: UrlPart;
  /** The named instance, also where the port decides and it is not looked up. */
  readonly instance?: UrlPart;
  /** As written, valid or not; missing where the driver takes 1433 or asks SQL Server Browser. */
  readonly port?: UrlPart;
  /** Whether the port is asked from SQL Server Browser: an instance and no port. A port wins over an instance. */
  readonly asksBrowser: boolean;
}

/**
 * What the driver connects to once host part and properties are put together, as it does while connecting
 * (microsoft/mssql-jdbc, `SQLServerConnection.connectInternal`): `serverName=host\instance` is split at the first `\`,
 * an instance of its own wins over the split one, and port 0 means none.
 */
export function effectiveServer(url: JdbcUrl): EffectiveServer {
  url.facts.server ??= findServer(url);
  return url.facts.server;
}

function findServer(url: JdbcUrl): EffectiveServer {
  const { host, instance: split } = splitServer(url);
  const own = url.properties.get('instanceName');
  const instance = own ? own.from : split;
  const given = url.properties.get('portNumber');
  const port = given && !isZero(given.text) ? given.from : undefined;
  return { host, instance, port, asksBrowser: Boolean(instance) && !port };
}

function isZero(port: string): boolean {
  return port < '1' && /^[+-]?0+$/.test(port);
}

function splitServer(url: JdbcUrl): { host?: UrlPart; instance?: UrlPart } {
  const server = url.properties.get('serverName');
  if (!server) return {};
  const part = innerPart(server.from, server.item?.braced === true);
  const at = part.text.indexOf('\\');
  if (at < 0) return { host: part.text ? part : undefined };
  return {
    host: at > 0 ? { text: part.text.slice(0, at), start: part.start, end: part.start + at } : undefined,
    instance: { text: part.text.slice(at + 1), start: part.start + at + 1, end: part.end },
  };
}

/** The part without the braces around it. */
function innerPart(part: UrlPart, braced: boolean): UrlPart {
  return braced ? { text: part.text, start: part.start + 1, end: part.start + 1 + part.text.length } : part;
}
