import type { PoolMap } from '../../../server/src/kinds/connection-pool-map/model';
import { parsePoolMap } from '../../../server/src/kinds/connection-pool-map/parse';
import { uncursor } from '../../harness/marks';

/** The guide's own pool, with any URL, user and password. */
export function poolXml(
  name: string,
  url = 'jdbc:sqlserver://ussuh23:1433;integratedSecurity=false;databaseName=eGActiveDB',
  user = 'eGActiveDB',
  password = '36423441363',
): string {
  return `  <connpool name="${name}">
    <User egid="3026">${user}</User>
    <Password egid="3027">${password}</Password>
    <Url egid="3028">${url}</Url>
  </connpool>
`;
}

/** A whole map of these pools. */
export function mapXml(...pools: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<conn_pool_list>\n${pools.join('')}</conn_pool_list>\n`;
}

/** A map with a `│` cursor mark, parsed, and where the cursor is. */
export function withCursor(marked: string): { model: PoolMap; text: string; offset: number } {
  const { text, offset } = uncursor(marked);
  return { model: parsePoolMap(text), text, offset };
}
