import type { KeySpec, PropertiesSchema } from '../../../domain/java-properties/schema';
import { eceGuide } from './sources';

const source = 'ECE 15.0 guide, UpdateDBIndexStats utility';

/** The keys for one database; `of` is how the guide speaks of it. */
function databaseKeys(prefix: string, of: string, pool: string): KeySpec[] {
  return [
    {
      name: `${prefix}_DATABASE_URL`,
      type: 'url',
      summary: `the Url of pool ${pool}`,
      effect: `Where the ${of} database is, as the driver's URL. A single backslash, as in host\\\\instance, is dropped by Java: write two.`,
      mayBeEmpty: false,
      preset: '',
      source,
      pool,
    },
    {
      name: `${prefix}_USER`,
      type: 'user',
      summary: `the SQL login for the ${of} database`,
      effect: 'Empty with Windows authentication, where the driver drops it.',
      mayBeEmpty: true,
      preset: '',
      source,
    },
    {
      name: `${prefix}_PASS`,
      type: 'password',
      summary: `the password of that login`,
      effect: 'Empty with Windows authentication, where the driver drops it.',
      mayBeEmpty: true,
      preset: '',
      source,
    },
  ];
}

/** `input.properties`. Source: ECE 15.0 guide, "UpdateDBIndexStats utility", in its order. */
export const schema: PropertiesSchema = {
  kind: 'index-stats-properties',
  program: 'the UpdateDBIndexStats utility',
  references: [eceGuide],
  keys: [
    ...databaseKeys('ACTIVE', 'active', 'Platform_MSSQL_Pool'),
    ...databaseKeys('REPORTS', 'reports', 'ReportsDB_MSSQL_Pool'),
  ],
};

/** The keys of each database, with the pool that carries its URL. */
export const databases = [
  { of: 'active', prefix: 'ACTIVE', pool: 'Platform_MSSQL_Pool' },
  { of: 'reports', prefix: 'REPORTS', pool: 'ReportsDB_MSSQL_Pool' },
].map(({ of, prefix, pool }) => ({
  of,
  pool,
  url: `${prefix}_DATABASE_URL`,
  user: `${prefix}_USER`,
  password: `${prefix}_PASS`,
}));
