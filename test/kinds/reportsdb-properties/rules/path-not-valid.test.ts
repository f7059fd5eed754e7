import { reportsdbProperties } from '../../../../server/src/kinds/reportsdb-properties';
import { reportsdbFile } from '../../../harness/properties-files';
import { testRule } from '../../../harness/rule-tester';

testRule(reportsdbProperties, 'reportsdb-properties/path-not-valid', {
  findings: [
    { text: 'EGAIN_HOME_DIR=D:/E⟦*⟧CE\n', messageId: 'character', says: ['forbids *'] },
    { name: 'no drive', text: 'EGAIN_HOME_DIR=⟦ECE⟧\n', messageId: 'relative', severity: 'warning' },
    {
      name: 'nothing behind the drive',
      text: 'EGAIN_HOME_DIR=⟦D:ECE⟧\n',
      messageId: 'separator',
      suggestions: [{ title: 'Write D:/ECE', fixed: 'EGAIN_HOME_DIR=D:/ECE\n' }],
    },
  ],
  clean: [reportsdbFile(), 'EGAIN_HOME_DIR=D:\\\\ECE 15 (x86)\\\\app\n', 'EGAIN_HOME_DIR=\\\\\\\\server\\\\ECE\n'],
  nearMisses: ['EGAIN_HOME_DIR=D:\\ECE\n', 'EGAIN_HOME_DIR=<ECE_HOME>\n', 'EGAIN_HOME_DIR="D:/ECE"\n', 'OTHER=a*b\n'],
});
