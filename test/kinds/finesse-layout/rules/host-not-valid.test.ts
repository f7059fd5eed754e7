import { finesseLayout } from '../../../../server/src/kinds/finesse-layout';
import { testRule } from '../../../harness/rule-tester';
import { ece, layout } from '../layouts';

testRule(finesseLayout, 'finesse-layout/host-not-valid', {
  findings: [
    {
      text: layout(ece.replace('ece.ex', 'ece⟦,⟧ex')),
      messageId: 'wrong-character',
      suggestions: [{ title: 'Write a dot instead', fixed: layout(ece) }],
    },
    { text: layout(ece.replace('ece.ex', 'ece⟦_⟧1.ex')), messageId: 'underscore', severity: 'warning' },
    { text: layout(ece.replace('ece.ex', 'ece⟦..⟧ex')), messageId: 'empty-part' },
    { text: layout(`⟦${ece.replace('ece.example.com', ':8443')}⟧`), messageId: 'missing' },
  ],
  clean: [layout(ece)],
  nearMisses: [
    layout('https://intra_net/clock.xml'),
    layout(ece.replace('ece.example.com', 'bücher.example:8443')),
    layout(ece.replace('ece.example.com', 'HOST')),
  ],
});
