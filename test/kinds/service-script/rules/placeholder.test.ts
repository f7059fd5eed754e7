import { serviceScript } from '../../../../server/src/kinds/service-script';
import { testRule } from '../../../harness/rule-tester';

const share = '\\\\egeng.info\\DFS1\\ECE';
const good = `SET env.fs.shared.location=${share}\n`;

testRule(serviceScript, 'service-script/placeholder', {
  findings: [
    { text: 'SET JAVA_HOME=⟦<JAVA_HOME>⟧\n', messageId: 'brackets' },
    { text: '⟦<JAVA_HOME>⟧\\bin\\java UpdateDBIndexStats\n', messageId: 'brackets', says: ['redirections'] },
    { text: '"⟦<JAVA_HOME>⟧\\bin\\java" UpdateDBIndexStats\n', messageId: 'word' },
    { text: `SET env.fs.shared.location=${share.replace('egeng.info', '⟦SERVER_NAME⟧')}\n`, messageId: 'word' },
  ],
  clean: [good],
  nearMisses: [
    'sort <in.txt >out.txt\n',
    'sort <INPUT >OUTPUT\n',
    'REM SET JAVA_HOME=<JAVA_HOME>\n',
    ':: <JAVA_HOME>\n',
    'SET OTHER=HOST\n',
  ],
});
