import type { Fact } from '../../core/kind';
import { writtenValue } from './edit-url';
import { effectiveServer } from './effective-server';
import type { JdbcUrl, UrlPart } from './url';

/**
 * The hosts, instances, ports and databases that a URL names. Letter case does not count in any of them, so identities are in lower
 * case; a port or instance belongs to its host (`host:1433`, `host\inst`).
 * @param url a URL that the driver reads (`error` is not set)
 * @param of the name of what the URL belongs to, such as its pool
 */
export function urlFacts(url: JdbcUrl, role: Fact['role'], of?: string): Fact[] {
  const facts: Fact[] = [];
  const add = (space: string, name: string, part: UrlPart, written = (text: string): string => text): void => {
    const { text, start, end } = part;
    const { value } = url;
    const encode = (other: string): string => value.encode(written(other));
    facts.push({
      role,
      space,
      name,
      span: value.spanOf(start, end),
      text,
      encode,
      ...(of === undefined ? undefined : { of }),
    });
  };
  const { host, instance, port } = effectiveServer(url);
  const hostName = host?.text.toLowerCase() ?? 'localhost';
  if (host) add('host', hostName, host);
  if (instance?.text) add('instance', `${hostName}\\${instance.text.toLowerCase()}`, instance);
  if (port?.text) add('port', `${hostName}:${port.text}`, port);
  const partner = partnerHost(url);
  if (partner) add('host', partner.text.toLowerCase(), partner);
  const database = url.properties.get('databaseName');
  if (!database?.text) return facts;
  if (database.item?.braced && !database.text.includes('}')) {
    const { start, text } = database.from;
    const inner = { text, start: start + 1, end: start + 1 + text.length };
    add('database', text.toLowerCase(), inner, name => name.replaceAll('}', '}}'));
  } else add('database', database.text.toLowerCase(), database.from, writtenValue);
  return facts;
}

/** The host of the mirroring partner, without an instance. */
function partnerHost({ properties }: JdbcUrl): UrlPart | undefined {
  const partner = properties.get('failoverPartner');
  if (!partner?.text) return undefined;
  const start = partner.from.start + (partner.item?.braced ? 1 : 0);
  const text = partner.text.split(/[\\:,]/, 1)[0]!;
  return text === '' ? undefined : { text, start, end: start + text.length };
}
