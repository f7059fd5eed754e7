import { indexStatsProperties } from '../../../../server/src/kinds/index-stats-properties';
import { reportsdbProperties } from '../../../../server/src/kinds/reportsdb-properties';
import { indexStatsFile, reportsdbFile } from '../../../harness/properties-files';
import { testRule } from '../../../harness/rule-tester';

/** A file with marks around its last key. */
function marked(file: string): string {
  return file.replace(/^([A-Z_]+)(=[^\n]*\n)$(?![\s\S]*=)/m, '⟦$1⟧$2');
}

testRule(reportsdbProperties, 'reportsdb-properties/missing-key', {
  findings: [
    {
      name: 'one',
      text: marked(reportsdbFile({ REPORTS_DB_NAME: null })),
      messageId: 'one',
      says: ['REPORTS_DB_NAME'],
      suggestions: [{ title: 'Add REPORTS_DB_NAME', fixed: reportsdbFile({ REPORTS_DB_NAME: '' }) }],
    },
    {
      name: 'several, in the order of the guide',
      text: marked(reportsdbFile({ EGAIN_HOME_DIR: null, IS_WINDOWS_AUTHENTICATION: null, ACT_DB_LST_PORT: null })),
      messageId: 'several',
      says: ['EGAIN_HOME_DIR, IS_WINDOWS_AUTHENTICATION, ACT_DB_LST_PORT'],
    },
    {
      name: 'in the middle',
      text: marked(reportsdbFile({ CREATE_DBLINK_FROM_CONNPPOOLMAP: null })),
      messageId: 'one',
      suggestions: [{ title: 'Add CREATE_DBLINK_FROM_CONNPPOOLMAP', fixed: reportsdbFile() }],
    },
  ],
  clean: [reportsdbFile()],
  nearMisses: [
    reportsdbFile().replace('ACT_DB_NAME', 'ACT_DB_NAM'),
    reportsdbFile().replace('ACT_DB_NAME', 'ACT DB NAME'),
    reportsdbFile().replace('ACT_DB_INSTANCE_NAME=', 'ACT_DB_INSTANCE_NAME=x\\'),
    reportsdbFile().split('\n').reverse().join('\n'),
  ],
});

testRule(indexStatsProperties, 'index-stats-properties/missing-key', {
  findings: [
    {
      text: marked(indexStatsFile({ ACTIVE_PASS: null })),
      messageId: 'one',
      suggestions: [{ title: 'Add ACTIVE_PASS', fixed: indexStatsFile() }],
    },
  ],
  clean: [indexStatsFile()],
  nearMisses: [indexStatsFile().replace('ACTIVE_USER', 'ACTIVE_USR')],
});
