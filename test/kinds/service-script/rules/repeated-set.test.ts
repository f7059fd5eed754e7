import { serviceScript } from '../../../../server/src/kinds/service-script';
import { testRule } from '../../../harness/rule-tester';

const share = '\\\\egeng.info\\DFS1\\ECE';
const good = `SET env.fs.shared.location=${share}\n`;

testRule(serviceScript, 'service-script/repeated-set', {
  findings: [
    { text: 'SET JAVA_HOME=C:\\a\nset ⟦java_home⟧=C:\\b\n', messageId: 'repeated' },
    { text: `${good}SET ⟦env.fs.shared.location⟧=\\\\a\\b\n`, messageId: 'repeated' },
  ],
  clean: [good],
  nearMisses: [
    `${good}${good}`,
    'SET JAVA_HOME=C:\\a\nif exist D: SET JAVA_HOME=C:\\b\n',
    'SET JAVA_HOME=\nSET JAVA_HOME=C:\\b\n',
    'SET JAVA_HOME=C:\\a\nSET JAVA_HOME=%JAVA_HOME%\\b\n',
    'SET OTHER=1\nSET OTHER=2\n',
  ],
});
