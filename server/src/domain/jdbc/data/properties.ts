import { connectionProperties } from './connection-properties';
import { type FormerProperty, formerProperties, type OtherSpelling, otherSpellings } from './other-spellings';
import type { JdbcProperty } from './property';
import { securityProperties } from './security-properties';
import { statementProperties } from './statement-properties';

export { type FormerProperty, formerProperties, type OtherSpelling, otherSpellings } from './other-spellings';
export { type JdbcProperty, type PropertyType, type PropertyValue, source, type UrlUse } from './property';

/** Every connection property of the driver, those included that a URL cannot set (`inUrl`). */
export const jdbcProperties: readonly JdbcProperty[] = [
  ...connectionProperties,
  ...securityProperties,
  ...statementProperties,
];

/** The names and synonyms that a URL can set. */
export function namesInUrls(): readonly string[] {
  urlNames ??= jdbcProperties
    .filter(({ inUrl }) => inUrl === 'read')
    .flatMap(({ name, synonyms }) => [name, ...synonyms]);
  return urlNames;
}

let urlNames: readonly string[] | undefined;

const byName = new Map<string, JdbcProperty>();
for (const property of jdbcProperties) {
  byName.set(property.name, property);
  for (const name of [property.name, ...property.synonyms]) byName.set(name.toLowerCase(), property);
}

/** The property of a name or synonym in any letter case; blanks count, as they do for the driver. */
export function propertyNamed(name: string): JdbcProperty | undefined {
  return byName.get(name) ?? byName.get(name.toLowerCase());
}

const spellings = new Map<string, OtherSpelling>(otherSpellings.map(entry => [squeezed(entry.name), entry]));

/** What a name of another driver, or of no released version of this one, means here; letter case and blanks do not count. */
export function otherSpelling(name: string): OtherSpelling | undefined {
  return spellings.get(squeezed(name));
}

const former = new Map<string, FormerProperty>(formerProperties.map(entry => [entry.name.toLowerCase(), entry]));

/** The property of that name which only some versions of the driver knew. */
export function formerProperty(name: string): FormerProperty | undefined {
  return former.get(name.toLowerCase());
}

function squeezed(name: string): string {
  return name.toLowerCase().replace(/\s+/g, '');
}
