import { indexStatsProperties } from '../../../../server/src/kinds/index-stats-properties';
import { reportsdbProperties } from '../../../../server/src/kinds/reportsdb-properties';
import { indexStatsFile, reportsdbFile } from '../../../harness/properties-files';
import { testRule } from '../../../harness/rule-tester';

testRule(reportsdbProperties, 'reportsdb-properties/empty-value', {
  findings: [
    { text: '⟦ACT_DB_NAME⟧=\n', messageId: 'empty', says: ['ACT_DB_NAME is empty', 'the name of the active database'] },
    { name: 'no separator', text: '⟦ACT_DB_NAME⟧\n', messageId: 'empty' },
    { name: 'blanks', text: '⟦EGAIN_HOME_DIR⟧=  \n', messageId: 'empty' },
  ],
  clean: [reportsdbFile()],
  nearMisses: ['ACT_DB_INSTANCE_NAME=\n', 'OTHER=\n', 'ACT_DB_NAME=\\\n  x\n'],
});

testRule(indexStatsProperties, 'index-stats-properties/empty-value', {
  findings: [{ text: '⟦ACTIVE_DATABASE_URL⟧=\n', messageId: 'empty', says: ['the Url of pool Platform_MSSQL_Pool'] }],
  clean: [indexStatsFile()],
  nearMisses: ['ACTIVE_USER=\nACTIVE_PASS=\n'],
});
