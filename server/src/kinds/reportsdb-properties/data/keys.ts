import type { KeySpec, PropertiesSchema, ValueType } from '../../../domain/java-properties/schema';
import { eceGuide } from './sources';

const source = 'ECE 15.0 guide, ReportsDB Utility';

function key(name: string, type: ValueType, summary: string, effect: string, more: Partial<KeySpec> = {}): KeySpec {
  return { name, type, summary, effect, mayBeEmpty: false, preset: '', source, ...more };
}

/** The keys for one database; `of` is how the guide speaks of it. */
function databaseKeys(prefix: string, of: string, pool: string): KeySpec[] {
  return [
    key(
      `${prefix}_SERVER_NAME`,
      'host',
      `the secondary node of the ${of} database`,
      'The DNS name of the secondary node in the availability group, never an IP address.',
    ),
    key(
      `${prefix}_LST_PORT`,
      'port',
      `the listener port of the ${of} database`,
      'The TCP port on which the listener takes connections; often 1444, the default of SQL Server is 1433.',
      { pool },
    ),
    key(
      `${prefix}_INSTANCE_NAME`,
      'instance',
      `the instance of the ${of} database`,
      'The named instance of SQL Server; empty for the default instance or a listener.',
      { mayBeEmpty: true, pool },
    ),
    key(
      `${prefix}_NAME`,
      'database',
      `the name of the ${of} database`,
      'The name that the connection pools have for this database.',
      { pool },
    ),
  ];
}

/** The groups of keys that say where a database is, with the pool that carries its URL. */
export const databases = [
  { of: 'reports', prefix: 'REPORTS_DB', pool: 'ReportsDB_MSSQL_Pool' },
  { of: 'active', prefix: 'ACT_DB', pool: 'Platform_MSSQL_Pool' },
].map(({ of, prefix, pool }) => ({
  of,
  prefix,
  pool,
  host: `${prefix}_SERVER_NAME`,
  port: `${prefix}_LST_PORT`,
  instance: `${prefix}_INSTANCE_NAME`,
  database: `${prefix}_NAME`,
}));

/** `reportsdb_utility.properties`. Source: ECE 15.0 guide, "ReportsDB Utility", in its order. */
export const schema: PropertiesSchema = {
  kind: 'reportsdb-properties',
  program: 'the ReportsDB Utility',
  references: [eceGuide],
  keys: [
    key(
      'EGAIN_HOME_DIR',
      'folder',
      'the home folder of ECE',
      'The folder in which ECE is installed. Java drops single backslashes: write two, or a slash.',
    ),
    key(
      'IS_WINDOWS_AUTHENTICATION',
      'true',
      'always true',
      'The utility logs on with Windows authentication, which Always On requires.',
      { preset: 'true' },
    ),
    key(
      'CREATE_DBLINK_FROM_CONNPPOOLMAP',
      'true',
      'always true, the spelling is the guide’s',
      'The database link is made from the connection pool map. Not to be changed.',
      { preset: 'true' },
    ),
    ...databases.flatMap(({ of, prefix, pool }) => databaseKeys(prefix, of, pool)),
  ],
};
