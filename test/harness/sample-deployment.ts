/** What the editors must show about `samples/deployment`; offsets of its text, seen by hand. */

export const poolMapPath = 'dataaccess/egpl_ds_connpool_map.xml';

/** Findings of the pool map as `LINE:COLUMN-LINE:COLUMN SEVERITY RULE`, from 1, in the order of the text. */
export const expectedDiagnostics: readonly string[] = [
  '23:43-23:68 warning connection-pool-map/different-servers',
  '28:27-28:37 warning connection-pool-map/credentials-ignored',
  '35:9-35:34 error connection-pool-map/missing-credentials',
  '44:98-44:111 warning jdbc/unknown-property',
  '51:43-51:73 error jdbc/host-with-comma',
  '72:56-72:57 error connection-pool-map/invisible-character',
  '74:21-74:36 error connection-pool-map/duplicate-pool',
  '86:111-86:122 warning connection-pool-map/database-letter-case',
];

/** One of them with a repair that leaves no doubt. */
export const fault = {
  rule: 'jdbc/unknown-property',
  severity: 'warning',
  line: 44,
  column: 98,
  /** The characters it is on. */
  marked: 'databasename1',
  /** Part of its message. */
  message: 'databasename1',
  /** The start of the fix's title. */
  fix: 'Write databaseName',
  before: 'databasename1=',
  after: 'databaseName=',
} as const;

/** Passwords in the map, which nothing may show. */
export const passwords = ['36423441363239303442373832'];
