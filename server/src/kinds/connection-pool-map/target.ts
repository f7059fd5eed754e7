import type { Span } from '../../core/span';
import { isOn, textOf } from '../../domain/jdbc/effective';
import { type EffectiveServer, effectiveServer } from '../../domain/jdbc/effective-server';
import type { JdbcUrl, UrlPart } from '../../domain/jdbc/url';
import { findPlaceholders } from '../../domain/placeholders';
import type { Pool } from './model';

/** What a pool connects to, as the driver reads its URL. */
export interface Target {
  readonly server: EffectiveServer;
  /** In lower case; missing where the URL names none, or none that can be one. */
  readonly host: string | undefined;
  /** In lower case. */
  readonly instance: string | undefined;
  readonly port: string | undefined;
  /** As written; missing also where it holds `=`, since then it is the rest of a URL behind a wrong separator. */
  readonly database: string | undefined;
  /** The URL says multiSubnetFailover=true: the host is the listener of an availability group. */
  readonly listener: boolean;
}

/** What a pool connects to; undefined where the driver refuses the URL, its port or its authentication. */
export function targetOf({ memo, url, authentication }: Pool): Target | undefined {
  if (memo.target === undefined) memo.target = url && authentication ? readTarget(url) : null;
  return memo.target ?? undefined;
}

function readTarget(url: JdbcUrl): Target {
  const server = effectiveServer(url);
  return {
    server,
    host: server.host && isName(server.host.text) ? server.host.text.toLowerCase() : undefined,
    instance: server.instance?.text.toLowerCase() || undefined,
    port: server.port?.text,
    database: textOf(url, 'databaseName') || undefined,
    listener: isOn(url, 'multiSubnetFailover'),
  };
}

/** Whether a text can be the name of a host, and is not left from a template. */
function isName(text: string): boolean {
  return (/^[\w.-]+$/.test(text) || /^[\p{L}\p{N}_.-]+$/u.test(text)) && findPlaceholders(text).length === 0;
}

/** Where a part of a pool's URL stands; the whole URL where there is no such part. */
export function partSpan(pool: Pool, part: UrlPart | undefined): Span {
  const { value } = pool.url!;
  return part ? value.spanOf(part.start, part.end) : value.span;
}

/** Whether two hosts can be one machine: equal, one the short name of the other, or a name and an IP address. */
export function mayBeSameHost(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`) || isAddress(a) !== isAddress(b);
}

function isAddress(host: string): boolean {
  return /^\d+(?:\.\d+){3}$/.test(host);
}

/** Everything of a pool's target that rules compare between pools, as one text. */
export function describeTarget(pool: Pool): string {
  const target = targetOf(pool);
  if (!target) return '';
  const { host, instance, port, database, listener } = target;
  return [host, instance, port, database, listener].join('\n');
}
