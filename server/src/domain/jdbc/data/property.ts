/** Where the facts of these tables come from. */
export const source =
  'microsoft/mssql-jdbc at 34285fd75cc26e84bfe50fc77fd138f31a0b3675 (13.5.1): SQLServerDriver.java, SQLServerConnection.java, Util.java; ' +
  'releases v6.1.0 to v13.5.1 for "since"; MicrosoftDocs/sql-docs, docs/connect/jdbc/setting-the-connection-properties.md';

export type PropertyType = 'boolean' | 'int' | 'string' | 'enum' | 'object' | 'buffer';

export interface PropertyValue {
  readonly name: string;
  /** First stable driver release that takes it; missing for 6.2 and older. */
  readonly since?: string;
  /** What to write instead. */
  readonly deprecated?: string;
}

/** What the driver does with a property that stands in a URL. */
export type UrlUse =
  | 'read'
  /** Taken by the URL parser, but its value cannot be a text: the connection fails. */
  | 'fails'
  /** Not on the list of the URL parser: dropped as if it were unknown. */
  | 'dropped';

/** One connection property of the driver. */
export interface JdbcProperty {
  /** The driver's own spelling. Letter case does not count. */
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly type: PropertyType;
  /** What holds where the property is missing; empty where nothing does. */
  readonly default: string;
  /** The values of an enum; letter case does not count. */
  readonly values?: readonly PropertyValue[];
  /** The numbers of an int, ends included, with single ones outside the range. */
  readonly range?: { readonly min: number; readonly max: number; readonly also?: readonly number[] };
  readonly unit?: 's' | 'ms' | 'bytes';
  /** First stable driver release that knows the property; missing for 6.2 and older. */
  readonly since?: string;
  /** The most characters that the driver takes. */
  readonly maxLength?: number;
  /** Its value is never shown. */
  readonly secret?: boolean;
  /** What to write instead. */
  readonly deprecated?: string;
  readonly inUrl: UrlUse;
  /** One sentence for a person who meets the property. */
  readonly effect: string;
  /** What else is good to know. */
  readonly note?: string;
}

type More = Partial<Omit<JdbcProperty, 'name' | 'type' | 'default' | 'effect' | 'values'>>;

function property(name: string, type: PropertyType, defaultValue: string, effect: string, more: More): JdbcProperty {
  return { name, type, default: defaultValue, effect, synonyms: [], inUrl: 'read', ...more };
}

/** A property that takes only `true` or `false`. */
export function bool(name: string, defaultValue: boolean, effect: string, more: More = {}): JdbcProperty {
  return property(name, 'boolean', String(defaultValue), effect, more);
}

/** A property that takes a whole number. */
export function int(name: string, defaultValue: number, effect: string, more: More = {}): JdbcProperty {
  return property(name, 'int', String(defaultValue), effect, more);
}

/** A property that takes any text. */
export function text(name: string, defaultValue: string, effect: string, more: More = {}): JdbcProperty {
  return property(name, 'string', defaultValue, effect, more);
}

/** A property that takes one of `values`: names, or names with more about them. */
export function oneOf(
  name: string,
  defaultValue: string,
  values: readonly (string | PropertyValue)[],
  effect: string,
  more: More = {},
): JdbcProperty {
  const listed = values.map(value => (typeof value === 'string' ? { name: value } : value));
  return { ...property(name, 'enum', defaultValue, effect, more), values: listed };
}

/** A property that takes a size: a number, a number with K, M, G or T, or a share of the heap. */
export function buffer(name: string, defaultValue: string, effect: string, more: More = {}): JdbcProperty {
  return property(name, 'buffer', defaultValue, effect, more);
}

/** A property that takes a Java object and so has no place in a URL. */
export function object(name: string, effect: string, more: More & { readonly inUrl: UrlUse }): JdbcProperty {
  return property(name, 'object', '', effect, more);
}

/** The largest number that Java's `int` holds. */
export const maxInt = 2_147_483_647;
