import { serviceScript } from '../../../../server/src/kinds/service-script';
import { testRule } from '../../../harness/rule-tester';

const share = '\\\\egeng.info\\DFS1\\ECE';
const good = `SET env.fs.shared.location=${share}\n`;

testRule(serviceScript, 'service-script/blank-in-name', {
  findings: [
    { text: `SET env.fs.shared.location⟦ ⟧=${share}\n`, messageId: 'blank', fixed: good },
    { text: 'set "JAVA_HOME⟦  ⟧=C:\\jdk"\n', messageId: 'blank', fixed: 'set "JAVA_HOME=C:\\jdk"\n' },
  ],
  clean: [good],
  nearMisses: [
    'set OTHER =x\n',
    `SET   env.fs.shared.location=${share}\n`,
    'set /p JAVA_HOME =\n',
    'rem SET JAVA_HOME =x\n',
  ],
});
