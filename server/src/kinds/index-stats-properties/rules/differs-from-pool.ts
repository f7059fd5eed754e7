import type { OtherFiles } from '../../../core/other-files';
import { defineRule, type Report } from '../../../core/rule';
import type { TextEdit } from '../../../core/span';
import { isSameHost } from '../../../domain/host-name';
import { knownSettings, type PropertiesModel } from '../../../domain/java-properties/model';
import { type PoolPlace, placesOfPool } from '../../../domain/java-properties/pools';
import { setProperty } from '../../../domain/jdbc/edit-url';
import { effectiveServer } from '../../../domain/jdbc/effective-server';
import type { JdbcUrl, UrlPart } from '../../../domain/jdbc/url';
import { databases } from '../data/keys';
import { eceGuide } from '../data/sources';
import { authenticationDifference, goesWithLogin, takePoolUrl } from '../pool-url';

const messages = {
  host: '{name} names the server "{written}", but the pool {pool} connects to "{pooled}". The utility works on another server than ECE. Take the URL of the pool.',
  port: '{name} names the port {written}, but the pool {pool} connects to port {pooled}. The utility works on another server than ECE, or on none. Take the URL of the pool.',
  instance:
    '{name} names the instance "{written}", but the pool {pool} connects to "{pooled}". The utility works on another server than ECE. Take the URL of the pool.',
  database:
    '{name} names the database "{written}", but the pool {pool} uses "{pooled}". The utility works on another database than ECE. Take the URL of the pool.',
  authentication:
    '{name} logs on with {written}, but the pool {pool} with {pooled}. The utility may be refused where ECE is let in. Take the URL of the pool.',
  pool: 'The pool says so here.',
  take: 'Take the value from the pool: {pooled}',
  takeUrl: 'Take the whole URL of the pool {pool}',
} as const;

/** A URL that is not the one of its pool. */
export const differsFromPool = defineRule({
  meta: {
    id: 'index-stats-properties/differs-from-pool',
    severity: 'warning',
    category: 'consistency',
    summary: 'A server, port, instance, database or authentication that is not the one of the connection pool.',
    messages,
    suggests: true,
    references: [eceGuide],
  },
  readsFacts: ['host', 'port', 'instance', 'database', 'url'],
  check(model: PropertiesModel, report, { others }) {
    if (!others) return;
    const settings = knownSettings(model);
    for (const { url: key, pool, ...login } of databases) {
      const url = settings.get(key)?.url;
      if (!url || url.error) continue;
      const compared = { name: key, url, pool, others };
      // With another server the rest is another one too, and a login that does not go with its URL has a rule of its own: one mistake.
      if (compareParts(compared, report) && goesWithLogin(model, url, login)) compareAuthentication(compared, report);
    }
  },
});

interface Part {
  readonly space: 'host' | 'port' | 'instance' | 'database';
  readonly part: UrlPart | undefined;
  readonly property: string;
}

/** One URL, what it belongs to, and what it is held against. */
interface Compared {
  readonly name: string;
  readonly url: JdbcUrl;
  readonly pool: string;
  readonly others: OtherFiles;
}

/** Whether it is the same server. */
function compareParts({ name, url, pool, others }: Compared, report: Report<typeof messages>): boolean {
  const { host, port, instance } = effectiveServer(url);
  const database = url.properties.get('databaseName')?.from;
  const parts: readonly Part[] = [
    { space: 'host', part: host, property: 'serverName' },
    { space: 'port', part: port, property: 'portNumber' },
    { space: 'instance', part: instance, property: 'instanceName' },
    { space: 'database', part: database, property: 'databaseName' },
  ];
  for (const { space, part, property } of parts) {
    if (!part || part.text === '') continue;
    const pooled = placesOfPool(others, space, pool);
    const [first] = pooled;
    if (!first || pooled.some(({ fact }) => isSame(space, fact.text, part.text))) continue;
    report(space, {
      at: url.value.spanOf(part.start, part.end),
      data: { name, written: part.text, pool, pooled: first.fact.text },
      related: [{ span: first.fact.span, uri: first.uri, message: messages.pool }],
      suggest: [
        { title: 'take', edits: [edit(url, part, property, first)] },
        ...takePoolUrl(url, first.uri, pool, others),
      ],
    });
    if (space === 'host') return false;
  }
  return true;
}

function compareAuthentication({ name, url, pool, others }: Compared, report: Report<typeof messages>): void {
  const pooled = placesOfPool(others, 'url', pool);
  const differ = authenticationDifference(
    url,
    pooled.map(({ fact }) => fact.text),
  );
  if (!differ) return;
  const property = url.properties.get('integratedSecurity')?.from;
  const { fact, uri } = pooled[0]!;
  report('authentication', {
    at: property ? url.value.spanOf(property.start, property.end) : url.value.span,
    data: { name, written: differ.own, pool, pooled: differ.pool },
    related: [{ span: fact.span, uri, message: messages.pool }],
    suggest: takePoolUrl(url, uri, pool, others),
  });
}

function isSame(space: Part['space'], a: string, b: string): boolean {
  return space === 'host' ? isSameHost(a, b) : a.toLowerCase() === b.toLowerCase();
}

function edit({ value, ...url }: JdbcUrl, part: UrlPart, property: string, { fact }: PoolPlace): TextEdit {
  if (property === 'databaseName') return setProperty({ value, ...url }, property, fact.text);
  return { span: value.spanOf(part.start, part.end), newText: value.encode(fact.text) };
}
