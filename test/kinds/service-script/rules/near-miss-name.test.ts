import { serviceScript } from '../../../../server/src/kinds/service-script';
import { testRule } from '../../../harness/rule-tester';

const share = '\\\\egeng.info\\DFS1\\ECE';
const good = `SET env.fs.shared.location=${share}\n`;

testRule(serviceScript, 'service-script/near-miss-name', {
  findings: [
    { text: `SET ⟦env.fs.share.location⟧=${share}\n`, messageId: 'near', fixed: good },
    { text: `SET ⟦env.fs.shared.locaton⟧=${share}\n`, messageId: 'near', fixed: good },
    { text: 'SET ⟦JAVA_HOM⟧=C:\\jdk\n', messageId: 'near', fixed: 'SET JAVA_HOME=C:\\jdk\n' },
  ],
  clean: [good],
  nearMisses: [
    'SET JAVA_HOME2=C:\\jdk\nSET JAVA_HOME=%JAVA_HOME2%\n',
    'SET JRE_HOME=C:\\jdk\n',
    'SET JAVA_HOME8=C:\\jdk\n%JAVA_HOME8%\\bin\\java\n',
  ],
});
