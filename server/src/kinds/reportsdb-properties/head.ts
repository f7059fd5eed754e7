import type { KindHead } from '../../core/kind';

/** What tells the settings of the ReportsDB Utility from other files. */
export const reportsdbPropertiesHead: KindHead = {
  id: 'reportsdb-properties',
  title: 'settings file of the ReportsDB Utility',
  language: 'reportsdb-properties',
  names: ['reportsdb_utility.properties'],
  sniff: text => /^[ \t]*CREATE_DBLINK_FROM_CONNPPOOLMAP[ \t]*[=:]/m.test(text),
  spaces: ['host', 'instance', 'port', 'database'],
};
