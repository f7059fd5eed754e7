import { requiredAuthentication } from '../../../core/config';
import { defineRule } from '../../../core/rule';
import { driverSource } from '../../../domain/jdbc/references';
import { conversion } from '../authentication';
import { eceGuide } from '../data/sources';
import type { Pool } from '../model';

/** A pool that is to log on with a SQL login and names none; where the configuration asks for Windows authentication, that is reported. */
export const missingCredentials = defineRule({
  meta: {
    id: 'connection-pool-map/missing-credentials',
    severity: 'error',
    category: 'connection',
    summary: 'SQL authentication without a user or password.',
    messages: {
      both: 'integratedSecurity is not on and User and Password are empty, so SQL Server refuses the login. Turn integratedSecurity on, or fill in both.',
      user: 'integratedSecurity is not on and User is empty, so SQL Server refuses the login. Write the SQL login.',
      password:
        'integratedSecurity is not on and Password is empty, so SQL Server refuses the login. Write the encoded password.',
      toWindows: 'Log on with Windows authentication: integratedSecurity=true',
    },
    suggests: true,
    references: [eceGuide, driverSource],
  },
  checkUnit(pool: Pool, report, { text, config }) {
    const { authentication, credentials, url, userNode, passwordNode } = pool;
    if (requiredAuthentication(config) === 'windows') return;
    if (authentication !== 'sql' || !userNode || !passwordNode || url!.properties.has('authentication')) return;
    const noUser = !credentials!.user && !url!.properties.get('user')?.text;
    const noPassword = !credentials!.password && !url!.properties.get('password')?.text;
    if (!noUser && !noPassword) return;
    const node = noUser ? userNode : passwordNode;
    report(noUser && noPassword ? 'both' : noUser ? 'user' : 'password', {
      at: { start: node.start, end: node.end },
      suggest: noUser && noPassword ? conversion(pool, 'windows', 'toWindows', text) : [],
    });
  },
});
