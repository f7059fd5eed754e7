/** Names in the connection pool map that the guide gives. Source: ECE 15.0, "Changing SQL authentication to Windows authentication". */
export const listName = 'conn_pool_list';
export const poolName = 'connpool';
export const poolNodes = ['Url', 'User', 'Password'] as const;

/** Pools that ECE asks for by name. */
export const requiredPools = [
  { name: 'Platform_MSSQL_Pool', carries: 'the active database' },
  { name: 'ReportsDB_MSSQL_Pool', carries: 'the reports database' },
] as const;
