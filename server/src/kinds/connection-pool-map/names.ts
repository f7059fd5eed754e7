import type { Fact } from '../../core/kind';
import { writtenValue } from '../../domain/jdbc/edit-url';
import { effectiveServer } from '../../domain/jdbc/effective-server';
import type { JdbcUrl, UrlPart } from '../../domain/jdbc/url';
import type { PoolMap } from './model';

/**
 * The names that the map gives: pools, and by their URLs hosts, instances, ports and databases. Letter case does not count in
 * any of them, so identities are in lower case; a port or instance belongs to its host (`host:1433`, `host\inst`).
 * What stands in a URL that the driver refuses names nothing.
 */
export function facts({ pools }: PoolMap): readonly Fact[] {
  const result: Fact[] = [];
  for (const { name, url } of pools) {
    if (name) {
      const { text, span } = name;
      result.push({
        role: 'defines',
        space: 'pool',
        name: text.toLowerCase(),
        span,
        text,
        encode: other => name.encode(other),
      });
    }
    if (url && !url.error) urlFacts(url, name?.text.toLowerCase(), result);
  }
  return result;
}

/** @param of the name of the pool whose URL it is */
function urlFacts(url: JdbcUrl, of: string | undefined, into: Fact[]): void {
  const { host, instance, port } = effectiveServer(url);
  const hostName = host?.text.toLowerCase() ?? 'localhost';
  if (host) into.push(fact({ url, of }, 'host', hostName, host));
  if (instance?.text) into.push(fact({ url, of }, 'instance', `${hostName}\\${instance.text.toLowerCase()}`, instance));
  if (port?.text) into.push(fact({ url, of }, 'port', `${hostName}:${port.text}`, port));
  const partner = partnerHost(url);
  if (partner) into.push(fact({ url, of }, 'host', partner.text.toLowerCase(), partner));
  const database = url.properties.get('databaseName');
  if (!database?.text) return;
  if (database.item?.braced && !database.text.includes('}')) {
    const { start, text } = database.from;
    const inner = { text, start: start + 1, end: start + 1 + text.length };
    into.push(fact({ url, of }, 'database', text.toLowerCase(), inner, name => name.replaceAll('}', '}}')));
  } else into.push(fact({ url, of }, 'database', database.text.toLowerCase(), database.from, writtenValue));
}

/** The host of the mirroring partner, without an instance. */
function partnerHost({ properties }: JdbcUrl): UrlPart | undefined {
  const partner = properties.get('failoverPartner');
  if (!partner?.text) return undefined;
  const start = partner.from.start + (partner.item?.braced ? 1 : 0);
  const text = partner.text.split(/[\\:,]/, 1)[0]!;
  return text === '' ? undefined : { text, start, end: start + text.length };
}

function fact(
  { url: { value }, of }: { readonly url: JdbcUrl; readonly of: string | undefined },
  space: string,
  name: string,
  { text, start, end }: UrlPart,
  written: (name: string) => string = same => same,
): Fact {
  return {
    role: 'defines',
    space,
    name,
    span: value.spanOf(start, end),
    text,
    encode: other => value.encode(written(other)),
    ...(of === undefined ? undefined : { of }),
  };
}
