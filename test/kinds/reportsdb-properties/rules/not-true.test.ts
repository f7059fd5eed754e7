import { reportsdbProperties } from '../../../../server/src/kinds/reportsdb-properties';
import { reportsdbFile } from '../../../harness/properties-files';
import { testRule } from '../../../harness/rule-tester';

testRule(reportsdbProperties, 'reportsdb-properties/not-true', {
  findings: [
    {
      text: 'IS_WINDOWS_AUTHENTICATION=⟦yes⟧\n',
      messageId: 'other',
      says: ['"yes"'],
      fixed: 'IS_WINDOWS_AUTHENTICATION=true\n',
    },
    {
      name: 'a slip',
      text: 'CREATE_DBLINK_FROM_CONNPPOOLMAP=⟦ture⟧\n',
      messageId: 'other',
      fixed: 'CREATE_DBLINK_FROM_CONNPPOOLMAP=true\n',
    },
    {
      name: 'off',
      text: 'IS_WINDOWS_AUTHENTICATION=⟦false⟧\n',
      messageId: 'off',
      suggestions: [{ title: 'Write true', fixed: 'IS_WINDOWS_AUTHENTICATION=true\n' }],
    },
  ],
  clean: [reportsdbFile()],
  nearMisses: [
    'IS_WINDOWS_AUTHENTICATION=TRUE\n',
    'IS_WINDOWS_AUTHENTICATION=true \n',
    'IS_WINDOWS_AUTHENTICATION="true"\n',
    'OTHER=false\n',
  ],
});
