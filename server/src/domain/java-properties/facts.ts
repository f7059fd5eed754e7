import type { Fact } from '../../core/kind';
import { urlFacts } from '../jdbc/url-facts';
import { knownSettings, type PropertiesModel, type Setting } from './model';

/** Which keys together say where a database is. */
export interface DatabasePlace {
  readonly host: string;
  readonly port: string;
  readonly instance: string;
  readonly database: string;
}

/**
 * The names that the file refers to, with the same identities as in a connection pool map: in lower case, a port or instance with its host.
 * @param places the groups of keys that name a server and a database
 */
export function factsOf(places: readonly DatabasePlace[]) {
  return (model: PropertiesModel): readonly Fact[] => {
    const known = knownSettings(model);
    const facts: Fact[] = [];
    for (const { url } of known.values()) if (url && !url.error) facts.push(...urlFacts(url, 'refers'));
    for (const place of places) {
      const host = known.get(place.host);
      const hostName = host?.value.text.toLowerCase() ?? '';
      add(facts, 'host', host, hostName);
      const instance = known.get(place.instance);
      add(facts, 'instance', instance, `${hostName}\\${instance?.value.text.toLowerCase()}`);
      const port = known.get(place.port);
      add(facts, 'port', port, `${hostName}:${port?.value.text}`);
      const database = known.get(place.database);
      add(facts, 'database', database, database?.value.text.toLowerCase() ?? '');
    }
    return facts;
  };
}

function add(facts: Fact[], space: string, setting: Setting | undefined, name: string): void {
  if (!setting || setting.entry.stops || setting.value.text === '') return;
  const { value } = setting;
  facts.push({ role: 'refers', space, name, span: value.span, text: value.text, encode: other => value.encode(other) });
}
