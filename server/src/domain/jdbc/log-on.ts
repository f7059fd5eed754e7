import { isGiven } from './effective';
import type { JdbcUrl } from './url';
import type { UrlUnit } from './url-rule';

/** What there is to log on with, in the URL or beside it in the file; `known` where the file says what stands beside it. */
export interface LogOn {
  readonly user: boolean;
  readonly password: boolean;
  readonly known: boolean;
}

/** The user and password that the driver gets for a URL; empty ones count as none. */
export function logOnOf(url: JdbcUrl, { credentials }: UrlUnit): LogOn {
  return {
    user: isGiven(url, 'user') || !!credentials?.user,
    password: isGiven(url, 'password') || !!credentials?.password,
    known: credentials !== undefined,
  };
}
