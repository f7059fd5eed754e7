/** One pool of a test file. Values are XML as it stands, so marks and references may be in them; `null` leaves a node out. */
export interface PoolSpec {
  readonly name?: string | null;
  readonly url?: string | null;
  readonly user?: string | null;
  readonly password?: string | null;
  /** More nodes, each on a line of its own. */
  readonly extra?: readonly string[];
  /** The whole node instead of all that. */
  readonly raw?: string;
}

export interface PoolMapSpec {
  readonly pools: readonly PoolSpec[];
  readonly list?: string;
  /** The start tag of the list where it is not just its name. */
  readonly listTag?: string;
  readonly head?: string;
}

const usualNames = ['Platform_MSSQL_Pool', 'ReportsDB_MSSQL_Pool', 'MasterDB_MSSQL_Pool', 'KBDB_MSSQL_Pool'];

/** A URL that connects with Windows authentication and on which no rule has anything to say. */
export const workingUrl =
  'jdbc:sqlserver://sql01.example.com:1433;integratedSecurity=true;databaseName=eGActiveDB;encrypt=true';

/** A URL for a SQL login on which no rule has anything to say. */
export const sqlUrl = workingUrl.replace('integratedSecurity=true', 'integratedSecurity=false');

/**
 * A small whole pool map. Pools are named as in a real one, in order, unless they say otherwise; every value that is not given works,
 * with Windows authentication. Where fewer than two pools are given, the ones that ECE needs are put behind them.
 */
export function poolMap({ pools, list = 'conn_pool_list', listTag = list, head = '' }: PoolMapSpec): string {
  const all = pools.length < 2 && !pools.some(({ raw }) => raw !== undefined) ? [...pools, {}, {}].slice(0, 2) : pools;
  const nodes = all.map((pool, index) => pool.raw ?? poolNode(pool, index));
  return `${head}<${listTag}>\n${nodes.map(node => `${node}\n`).join('')}</${list}>\n`;
}

function poolNode(pool: PoolSpec, index: number): string {
  const { name = usualNames[index] ?? `Pool${index}_MSSQL_Pool`, url = workingUrl, user = '', password = '' } = pool;
  const egid = 3000 + index * 10;
  const node = (tag: string, value: string | null, number: number): string[] =>
    value === null ? [] : [`    <${tag} egid="${number}">${value}</${tag}>`];
  return [
    name === null ? '  <connpool>' : `  <connpool name="${name}">`,
    ...node('User', user, egid),
    ...node('Password', password, egid + 1),
    ...node('Url', url, egid + 2),
    ...(pool.extra ?? []).map(line => `    ${line}`),
    '  </connpool>',
  ].join('\n');
}
