import { finesseLayout } from '../../../../server/src/kinds/finesse-layout';
import { testRule } from '../../../harness/rule-tester';
import { ece, layout } from '../layouts';

testRule(finesseLayout, 'finesse-layout/invisible-character', {
  findings: [
    {
      text: layout(ece.replace('ece.', 'ece⟦–⟧lb.')),
      messageId: 'address',
      severity: 'error',
      suggestions: [{ title: 'Replace by -', fixed: layout(ece.replace('ece.', 'ece-lb.')) }],
    },
    { text: layout(`${ece}⟦\u200B⟧`), messageId: 'address' },
  ],
  clean: [layout(ece)],
  nearMisses: [`<!-- – -->\n${layout(ece)}`],
});
