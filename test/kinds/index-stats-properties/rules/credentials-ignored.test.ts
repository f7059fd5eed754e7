import { indexStatsProperties } from '../../../../server/src/kinds/index-stats-properties';
import { indexStatsFile } from '../../../harness/properties-files';
import { testRule } from '../../../harness/rule-tester';

testRule(indexStatsProperties, 'index-stats-properties/credentials-ignored', {
  findings: [
    {
      text: indexStatsFile({ ACTIVE_USER: '⟦ece⟧', ACTIVE_PASS: 'Zq7Wx9' }),
      messageId: 'ignored',
      says: ['ACTIVE_DATABASE_URL', 'ACTIVE_USER and ACTIVE_PASS'],
      suggestions: [{ title: 'Leave user and password empty', fixed: indexStatsFile() }],
    },
    { name: 'only a password', text: indexStatsFile({ REPORTS_PASS: '⟦Zq7Wx9⟧' }), messageId: 'ignored' },
  ],
  clean: [indexStatsFile()],
  nearMisses: [
    indexStatsFile({ ACTIVE_USER: 'ece', ACTIVE_PASS: 'x' }).replace(
      'integratedSecurity=true',
      'integratedSecurity=false',
    ),
    indexStatsFile({ ACTIVE_USER: 'ece', ACTIVE_DATABASE_URL: 'jdbc:sqlserver://h;x' }),
    indexStatsFile({ ACTIVE_USER: ' ' }),
  ],
});
