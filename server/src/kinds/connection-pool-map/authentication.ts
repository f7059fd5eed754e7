import type { Span, TextEdit } from '../../core/span';
import { textOf } from '../../domain/jdbc/effective';
import { type Conversion, convertPool } from './convert';
import type { Pool } from './model';

/** The characters of a pool that decide how it logs on: the value of integratedSecurity or authentication, else the whole URL. */
export function authenticationSpan(pool: Pool): Span {
  const { properties, value } = pool.url!;
  const decides = properties.get('integratedSecurity') ?? properties.get('authentication');
  return decides ? value.spanOf(decides.from.start, decides.from.end) : value.span;
}

/** The suggestion that makes a pool log on the other way; none where that takes more than the pool tells. */
export function conversion<Title extends string>(
  pool: Pool,
  to: Conversion,
  title: Title,
  text: string,
): { title: Title; edits: readonly TextEdit[] }[] {
  const edits = convertPool(pool, to, text);
  return typeof edits === 'string' || edits.length === 0 ? [] : [{ title, edits }];
}

/** Whether neither the pool nor its URL names a user or a password. */
export function lacksLogin({ url, credentials }: Pool): boolean {
  const given = credentials!.user || credentials!.password;
  return !given && !textOf(url!, 'user') && !textOf(url!, 'password');
}
