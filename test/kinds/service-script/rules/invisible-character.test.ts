import { serviceScript } from '../../../../server/src/kinds/service-script';
import { testRule } from '../../../harness/rule-tester';

const share = '\\\\egeng.info\\DFS1\\ECE';
const good = `SET env.fs.shared.location=${share}\n`;

testRule(serviceScript, 'service-script/invisible-character', {
  findings: [
    {
      text: 'SET env.fs.shared.location=\\\\egeng.info\\DFS⟦–⟧1\n',
      messageId: 'value',
      suggestions: [{ title: 'Replace by -', fixed: 'SET env.fs.shared.location=\\\\egeng.info\\DFS-1\n' }],
    },
    { text: `SET env.fs.shared.location=${share}⟦\u00A0⟧\n`, messageId: 'value' },
  ],
  clean: [good],
  nearMisses: ['REM – a “remark”\n', 'SET OTHER=a–b\n', `SET env.fs.shared.location=“${share}”\n`],
});
