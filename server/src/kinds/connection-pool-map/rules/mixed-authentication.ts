import { requiredAuthentication } from '../../../core/config';
import { defineRule, fillMessage } from '../../../core/rule';
import { authenticationSpan, conversion, lacksLogin } from '../authentication';
import { eceGuide } from '../data/sources';
import type { Pool, PoolMap } from '../model';

const messages = {
  windowsAmongSql:
    'This pool logs on with Windows authentication, most others with SQL logins. The guide changes all pools or none. Turn this pool too, or all the others.',
  sqlAmongWindows:
    'This pool logs on with a SQL login, others with Windows authentication. The guide changes all pools or none. Turn this pool too, or all the others.',
  other: 'A pool with {authentication} authentication',
  toWindows: 'Log on with Windows authentication: integratedSecurity=true, User and Password emptied',
  toSql: 'Log on with a SQL login: integratedSecurity=false',
} as const;

/**
 * Pools that log on with Windows authentication beside pools with SQL logins.
 * Where the configuration says which is right, that decides; a pool with no login at all is half converted and reported as such.
 */
export const mixedAuthentication = defineRule({
  meta: {
    id: 'connection-pool-map/mixed-authentication',
    severity: 'warning',
    category: 'consistency',
    summary: 'Some pools log on with Windows authentication, others with SQL logins.',
    messages,
    suggests: true,
    references: [eceGuide],
  },
  reads: (pool: Pool) => `${pool.authentication} ${pool.authentication === 'sql' && lacksLogin(pool)}`,
  check({ pools }: PoolMap, report, { config, text }) {
    if (requiredAuthentication(config)) return;
    const windows = pools.filter(pool => pool.authentication === 'windows');
    const sql = pools.filter(pool => pool.authentication === 'sql' && !lacksLogin(pool));
    if (windows.length === 0 || sql.length === 0) return;
    const [minority, majority] = windows.length < sql.length ? [windows, sql[0]!] : [sql, windows[0]!];
    const odd = minority === windows;
    const message = fillMessage(messages.other, { authentication: odd ? 'SQL' : 'Windows' });
    for (const pool of minority) {
      report(odd ? 'windowsAmongSql' : 'sqlAmongWindows', {
        at: authenticationSpan(pool),
        related: [{ span: authenticationSpan(majority), message }],
        suggest: odd ? conversion(pool, 'sql', 'toSql', text) : conversion(pool, 'windows', 'toWindows', text),
      });
    }
  },
});
