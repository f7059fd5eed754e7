import { finesseLayout } from '../../../../server/src/kinds/finesse-layout';
import { testRule } from '../../../harness/rule-tester';
import { ece, layout } from '../layouts';

testRule(finesseLayout, 'finesse-layout/gadget-path', {
  findings: [
    {
      text: layout(ece.replace('templates', '⟦template⟧')),
      messageId: 'near',
      fixed: layout(ece),
    },
    { text: layout(ece.replace('finesse', '⟦Finesse⟧')), messageId: 'near', fixed: layout(ece) },
    { text: layout(ece.replace('ece.xml', '⟦ECE.xml⟧')), messageId: 'near', fixed: layout(ece) },
    { text: layout(ece.replace('/templates', '⟦//⟧templates')), messageId: 'doubled', fixed: layout(ece) },
    {
      text: layout(ece.replace('/system', '⟦\\⟧system').replace('/agent', '\\agent')),
      messageId: 'backslash',
      fixed: layout(ece),
    },
  ],
  clean: [layout(ece)],
  nearMisses: [
    layout(ece.replace('agent', 'solve')),
    layout(ece.replace('/system/', '/mycontext/')),
    layout(`${ece}?a=//b\\c`),
    layout('https://intranet/Template/finesse/clock.xml'),
  ],
});
