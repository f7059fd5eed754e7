import type { Completion } from '../../core/kind';
import { type Decoded, offsetIn } from '../../syntax/decoded';
import { type JdbcProperty, jdbcProperties, propertyNamed } from './data/properties';
import { propertyDetail, propertyText, usedElsewhere, valueDetail } from './data/wording';
import { writtenValue } from './edit-url';
import { driverPrefix } from './prefix';
import type { JdbcUrl } from './url';
import { placeInUrl, type UrlPlace } from './url-place';

/** What other URLs of the file name, to be proposed in this one. */
export interface KnownNames {
  readonly servers: readonly { readonly host: string; readonly instance?: string; readonly port?: string }[];
  readonly databases: readonly string[];
}

/**
 * What may be typed at `offset` of the file, inside a URL.
 * @param known asked only where servers or databases can stand
 */
export function urlCompletions(url: JdbcUrl, offset: number, known: () => KnownNames): Completion[] {
  const { value } = url;
  const place = placeInUrl(value.text, offsetIn(value, offset));
  switch (place.in) {
    case 'prefix':
      return prefixCompletions(value, place);
    case 'name':
      return nameCompletions(url, place);
    case 'value':
      return valueCompletions(value, place, known);
    default:
      return serverCompletions(value, place, known());
  }
}

function prefixCompletions(value: Decoded, place: UrlPlace): Completion[] {
  const typed = value.text.slice(place.start, place.end);
  if (!driverPrefix.startsWith(typed) || value.text.slice(0, place.start).trim() !== '') return [];
  return [
    {
      label: driverPrefix,
      kind: 'value',
      replace: value.spanOf(place.start, place.end),
      insert: value.encode(driverPrefix),
      again: true,
    },
  ];
}

/** Often wanted in this product's files, so first in the list. */
const common = ['databaseName', 'integratedSecurity', 'encrypt', 'trustServerCertificate', 'multiSubnetFailover'];

/** Better said in the host part, which they would override. */
const hostPartNames = ['serverName', 'instanceName', 'portNumber'];

function nameCompletions({ value, items, server }: JdbcUrl, place: UrlPlace & { in: 'name' }): Completion[] {
  const present = new Set(items.filter(({ start }) => start !== place.start).map(({ property }) => property));
  if (server) for (const name of hostPartNames) present.add(name);
  const replace = value.spanOf(place.start, place.end);
  return jdbcProperties
    .filter(({ name, inUrl, secret, deprecated }) => inUrl === 'read' && !secret && !deprecated && !present.has(name))
    .map(property => {
      const { name } = property;
      const rank = common.indexOf(name);
      return {
        label: name,
        kind: 'property',
        detail: propertyDetail(property),
        replace,
        ...nameInsert(name, place.before),
        sort: rank < 0 ? `b${name.toLowerCase()}` : `a${rank}`,
        documentation: () => propertyText(property),
        again: place.before !== '=',
      };
    });
}

function nameInsert(name: string, before: '=' | 'item' | ''): Pick<Completion, 'insert' | 'snippet'> {
  if (before === '=') return { insert: name };
  return before === 'item' ? { insert: `${name}=$1;`, snippet: true } : { insert: `${name}=` };
}

function valueCompletions(value: Decoded, place: UrlPlace & { in: 'value' }, known: () => KnownNames): Completion[] {
  const property = propertyNamed(place.name);
  if (!property || property.secret) return [];
  const replace = value.spanOf(place.start, place.end);
  return valuesOf(property, known).map(({ name, detail, kind }, index) => ({
    label: name,
    kind: kind ?? 'value',
    detail,
    replace,
    insert: value.encode(writtenValue(name)),
    sort: String(index).padStart(4, '0'),
    documentation: () => propertyText(property),
  }));
}

interface Proposal {
  readonly name: string;
  readonly detail?: string;
  readonly kind?: Completion['kind'];
}

function valuesOf(property: JdbcProperty, known: () => KnownNames): Proposal[] {
  const elsewhere = (names: Iterable<string>): Proposal[] =>
    [...new Set(names)].map(name => ({ name, detail: usedElsewhere, kind: 'reference' }));
  switch (property.name) {
    case 'databaseName':
      return elsewhere(known().databases);
    case 'serverName':
    case 'failoverPartner':
      return elsewhere(known().servers.map(({ host }) => host));
    case 'portNumber':
      return elsewhere(known().servers.flatMap(({ port }) => port ?? []));
  }
  if (property.values)
    return [...property.values]
      .sort((a, b) => Number(Boolean(a.deprecated)) - Number(Boolean(b.deprecated)))
      .map(entry => ({ name: entry.name, detail: valueDetail(property, entry) }));
  if (property.type === 'boolean')
    return ['true', 'false'].map(name => ({ name, detail: valueDetail(property, { name }) }));
  const isNumber = property.type === 'int' || property.type === 'buffer';
  return isNumber && property.default !== '' ? [{ name: property.default, detail: 'default' }] : [];
}

function serverCompletions(
  value: Decoded,
  place: UrlPlace & { in: 'host' | 'instance' | 'port' },
  { servers }: KnownNames,
): Completion[] {
  const host = value.text.slice(driverPrefix.length, place.start).split(/[\\:]/, 1)[0]!.trim().toLowerCase();
  const same = servers.filter(server => server.host.toLowerCase() === host);
  const labels =
    place.in === 'port'
      ? [...same, ...servers].flatMap(({ port }) => port ?? [])
      : place.in === 'instance'
        ? [...same, ...servers].flatMap(({ instance }) => instance ?? [])
        : servers.map(server => (place.followed ? server.host : wholeServer(server)));
  const replace = value.spanOf(place.start, place.end);
  return [...new Set(labels)].map((label, index) => ({
    label,
    kind: 'reference',
    detail: usedElsewhere,
    replace,
    insert: value.encode(label),
    sort: String(index).padStart(4, '0'),
  }));
}

function wholeServer({ host, instance, port }: KnownNames['servers'][number]): string {
  return host + (instance ? `\\${instance}` : '') + (port ? `:${port}` : '');
}
