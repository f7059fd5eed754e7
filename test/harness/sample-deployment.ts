/** What the editors must show about `samples/deployment`; offsets of its text, seen by hand. */

export const poolMapPath = 'dataaccess/egpl_ds_connpool_map.xml';

/** Findings of the pool map as `LINE:COLUMN-LINE:COLUMN SEVERITY RULE`, from 1, in the order of the text. */
export const expectedDiagnostics: readonly string[] = [];

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
