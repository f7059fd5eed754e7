import type { Reading } from '../../core/kind';
import { mask, maskedUrl } from '../../domain/jdbc/mask-url';
import { isSecretName, withoutSecret } from '../../domain/jdbc/secrets';
import type { JdbcUrl } from '../../domain/jdbc/url';
import * as wording from './data/wording';
import type { Pool, PoolMap } from './model';

/** A pool's URL as the driver reads it; every secret is `***`. */
export interface UrlReading {
  readonly text: string;
  /** Whether the driver takes the URL. */
  readonly accepted: boolean;
  /** Why not, in the driver's own words. */
  readonly error: string | null;
  /** By the driver's own names; empty where it refuses the URL. */
  readonly properties: Readonly<Record<string, string>>;
  /** Names of the items that the driver does not know and drops. */
  readonly ignored: readonly string[];
}

export interface PoolReading {
  readonly name: string | null;
  readonly url: UrlReading | null;
}

/** The map as ECE and the driver read it, as data and as text. */
export function read({ pools }: PoolMap): Reading {
  const readings = pools.map(poolReading);
  return { model: { pools: readings }, text: readings.map(poolText).join('\n\n') || wording.noPools };
}

function poolReading({ name, url }: Pool): PoolReading {
  return { name: name?.text ?? null, url: url ? readUrl(url) : null };
}

/** What the driver makes of one URL. */
export function readUrl(url: JdbcUrl): UrlReading {
  const { error, items, properties } = url;
  const read = error ? [] : [...properties].map(([name, { text }]) => [name, shown(name, text)] as const);
  const dropped = error ? [] : items.filter(({ property }) => property === undefined).map(({ name }) => name.text);
  return {
    text: maskedUrl(url),
    accepted: !error,
    error: error?.message ?? null,
    properties: Object.fromEntries(read),
    ignored: [...new Set(dropped)],
  };
}

/** A value fit to be shown: secrets masked, also one that slipped into the server part. */
function shown(name: string, text: string): string {
  return isSecretName(name) ? mask : withoutSecret(text);
}

function poolText({ name, url }: PoolReading): string {
  const title = name ?? wording.noName;
  if (!url) return `${title}\n  ${wording.noUrl}`;
  if (url.error !== null)
    return [title, ...table([['Url', oneLine(url.text)]]), `  ${wording.refused(url.error)}`].join('\n');
  const rows = Object.entries(url.properties).map(([property, value]) => [property, oneLine(value)] as const);
  const ignored = url.ignored.length > 0 ? [`  ${wording.ignored(url.ignored)}`] : [];
  return [title, ...table(rows), ...ignored].join('\n');
}

/** Rows of two columns, the second aligned. */
function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`.trimEnd());
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
