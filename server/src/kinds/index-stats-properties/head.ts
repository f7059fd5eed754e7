import type { KindHead } from '../../core/kind';

const knownKey = /^\uFEFF?[ \t\f]*(?:ACTIVE|REPORTS)_(?:DATABASE_URL|USER|PASS)(?![\w.-])/m;

/** What tells the settings of the UpdateDBIndexStats utility from other files; many programs have an input.properties. */
export const indexStatsPropertiesHead: KindHead = {
  id: 'index-stats-properties',
  title: 'settings file of the UpdateDBIndexStats utility',
  language: 'index-stats-properties',
  names: ['input.properties'],
  confirms: text => knownKey.test(text),
  spaces: ['host', 'instance', 'port', 'database'],
};
