import { serviceScript } from '../../../../server/src/kinds/service-script';
import { testRule } from '../../../harness/rule-tester';

const share = '\\\\egeng.info\\DFS1\\ECE';
const good = `SET env.fs.shared.location=${share}\n`;

testRule(serviceScript, 'service-script/merge-conflict', {
  findings: [
    {
      text: `⟦<<<<<<< HEAD⟧\n${good}⟦=======⟧\n⟦>>>>>>> b⟧\n`,
      messageId: 'marker',
      suggestions: [
        { title: 'Keep the first side', fixed: good },
        { title: 'Keep the second side', fixed: '' },
      ],
    },
  ],
  clean: [good],
  nearMisses: [`REM =======\n${good}`],
});
