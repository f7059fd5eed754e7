import { serviceScript } from '../../../../server/src/kinds/service-script';
import { testRule } from '../../../harness/rule-tester';

const share = '\\\\egeng.info\\DFS1\\ECE';
const good = `SET env.fs.shared.location=${share}\n`;

testRule(serviceScript, 'service-script/blank-in-value', {
  findings: [
    { text: `SET env.fs.shared.location=⟦ ⟧${share}\n`, messageId: 'before', fixed: good },
    { text: `SET env.fs.shared.location=${share}⟦  ⟧\n`, messageId: 'behind', fixed: good },
    {
      text: 'SET JAVA_HOME=C:\\jdk⟦ ⟧& echo %JAVA_HOME%\n',
      messageId: 'behind',
      fixed: 'SET JAVA_HOME=C:\\jdk& echo %JAVA_HOME%\n',
    },
    { text: 'SET "JAVA_HOME=C:\\jdk⟦ ⟧"\n', messageId: 'behind' },
  ],
  clean: [good],
  nearMisses: [
    `SET "env.fs.shared.location=${share}"   \n`,
    'SET OTHER= x \n',
    'SET JAVA_HOME=C:\\Program Files\\jdk\n',
    'SET JAVA_HOME= \n',
  ],
});
