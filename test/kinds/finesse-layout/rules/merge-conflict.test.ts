import { finesseLayout } from '../../../../server/src/kinds/finesse-layout';
import { testRule } from '../../../harness/rule-tester';
import { ece, layout } from '../layouts';

testRule(finesseLayout, 'finesse-layout/merge-conflict', {
  findings: [
    {
      text: `<gadgets>\n⟦<<<<<<< HEAD⟧\n<gadget>${ece}</gadget>\n⟦=======⟧\n<gadget/>\n⟦>>>>>>> b⟧\n</gadgets>\n`,
      messageId: 'marker',
      suggestions: [
        { title: 'Keep the first side', fixed: `<gadgets>\n<gadget>${ece}</gadget>\n</gadgets>\n` },
        { title: 'Keep the second side', fixed: '<gadgets>\n<gadget/>\n</gadgets>\n' },
      ],
    },
  ],
  clean: [layout(ece)],
  nearMisses: [`<!--\n=======\n-->\n${layout(ece)}`],
});
