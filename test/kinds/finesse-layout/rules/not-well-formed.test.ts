import { finesseLayout } from '../../../../server/src/kinds/finesse-layout';
import { testRule } from '../../../harness/rule-tester';
import { ece, layout } from '../layouts';

testRule(finesseLayout, 'finesse-layout/not-well-formed', {
  findings: [
    {
      text: layout(`${ece}?a=1⟦&⟧b=2`),
      messageId: 'raw-ampersand',
      says: ['no gadget of it shows'],
      fixed: layout(`${ece}?a=1&amp;b=2`),
    },
  ],
  clean: [layout(ece)],
  nearMisses: [layout(`${ece}?a=1&amp;b=2`)],
});
