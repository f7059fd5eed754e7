import { indexStatsProperties } from '../../../../server/src/kinds/index-stats-properties';
import { indexStatsFile } from '../../../harness/properties-files';
import { testRule } from '../../../harness/rule-tester';

testRule(indexStatsProperties, 'index-stats-properties/missing-credentials', {
  findings: [
    {
      text: indexStatsFile()
        .replace('integratedSecurity=true', 'integratedSecurity=false')
        .replace('ACTIVE_USER', '⟦ACTIVE_USER⟧'),
      messageId: 'both',
      says: ['ACTIVE_USER and ACTIVE_PASS are empty'],
      suggestions: [{ title: 'Log on with Windows authentication: integratedSecurity=true', fixed: indexStatsFile() }],
    },
    {
      name: 'no user',
      text: indexStatsFile({ ACTIVE_PASS: 'Zq7Wx9' })
        .replace('integratedSecurity=true;', '')
        .replace('ACTIVE_USER', '⟦ACTIVE_USER⟧'),
      messageId: 'user',
    },
    {
      name: 'no password',
      text: indexStatsFile({ ACTIVE_USER: 'ece' })
        .replace('integratedSecurity=true;', '')
        .replace('ACTIVE_PASS', '⟦ACTIVE_PASS⟧'),
      messageId: 'password',
    },
  ],
  clean: [
    indexStatsFile(),
    indexStatsFile({ ACTIVE_USER: 'ece', ACTIVE_PASS: 'Zq7Wx9' }).replace('integratedSecurity=true;', ''),
  ],
  nearMisses: [
    indexStatsFile({ ACTIVE_PASS: null }).replace('integratedSecurity=true;', ''),
    indexStatsFile().replace('integratedSecurity=true', 'authentication=ActiveDirectoryManagedIdentity'),
    indexStatsFile().replace('integratedSecurity=true', 'integratedSecurity=maybe'),
    indexStatsFile().replace('integratedSecurity=true', 'user=ece;password=Zq7Wx9'),
  ],
});
