import type { AnyKind } from '../../server/src/core/kind';
import { indexStatsProperties } from '../../server/src/kinds/index-stats-properties';
import { reportsdbProperties } from '../../server/src/kinds/reportsdb-properties';
import { type RuleCases, testRule } from './rule-tester';

const reportsdbKeys: Readonly<Record<string, string>> = {
  EGAIN_HOME_DIR: 'D:/ECE',
  IS_WINDOWS_AUTHENTICATION: 'true',
  CREATE_DBLINK_FROM_CONNPPOOLMAP: 'true',
  REPORTS_DB_SERVER_NAME: 'sqlrep.example.com',
  REPORTS_DB_LST_PORT: '1433',
  REPORTS_DB_INSTANCE_NAME: '',
  REPORTS_DB_NAME: 'eGReportsDB',
  ACT_DB_SERVER_NAME: 'sqlact.example.com',
  ACT_DB_LST_PORT: '1433',
  ACT_DB_INSTANCE_NAME: '',
  ACT_DB_NAME: 'eGActiveDB',
};

const url = (server: string, database: string): string =>
  `jdbc:sqlserver://${server}:1433;integratedSecurity=true;databaseName=${database};encrypt=true`;

const indexStatsKeys: Readonly<Record<string, string>> = {
  ACTIVE_DATABASE_URL: url('sqlact.example.com', 'eGActiveDB'),
  ACTIVE_USER: '',
  ACTIVE_PASS: '',
  REPORTS_DATABASE_URL: url('sqlrep.example.com', 'eGReportsDB'),
  REPORTS_USER: '',
  REPORTS_PASS: '',
};

/** A whole file, every key of which works unless another value is given; null leaves it out. */
function fileOf(keys: Readonly<Record<string, string>>, given: Readonly<Record<string, string | null>>): string {
  return Object.entries({ ...keys, ...given })
    .map(([key, value]) => (value === null ? '' : `${key}=${value}\n`))
    .join('');
}

/** A whole `reportsdb_utility.properties` on which no rule has anything to say, but for what is given. */
export function reportsdbFile(given: Readonly<Record<string, string | null>> = {}): string {
  return fileOf(reportsdbKeys, given);
}

/** The same for an `input.properties`. */
export function indexStatsFile(given: Readonly<Record<string, string | null>> = {}): string {
  return fileOf(indexStatsKeys, given);
}

/** What tests of a rule that both kinds have put into their files. */
export interface PropertiesCase {
  readonly kind: AnyKind;
  /** Keys that hold a name, one after the other in the guide's order. */
  readonly first: string;
  readonly second: string;
  /** A whole file. */
  readonly file: (given?: Readonly<Record<string, string | null>>) => string;
}

/** Defines the tests of a rule for both kinds of file. @param ids the rule's id in each */
export function testPropertiesRule(ids: readonly [string, string], cases: (of: PropertiesCase) => RuleCases): void {
  const [reportsdb, indexStats] = ids;
  const reports = { kind: reportsdbProperties, first: 'REPORTS_DB_NAME', second: 'ACT_DB_NAME', file: reportsdbFile };
  const stats = { kind: indexStatsProperties, first: 'ACTIVE_USER', second: 'REPORTS_USER', file: indexStatsFile };
  testRule(reports.kind, reportsdb, cases(reports));
  testRule(stats.kind, indexStats, cases(stats));
}
