import { finesseLayout } from '../../../../server/src/kinds/finesse-layout';
import { testRule } from '../../../harness/rule-tester';
import { ece, layout } from '../layouts';

testRule(finesseLayout, 'finesse-layout/not-the-load-balancer', {
  findings: [
    {
      text: layout(ece.replace('ece.example.com', '⟦web1.example.com⟧')),
      messageId: 'differs',
      config: { loadBalancer: 'ece.example.com' },
      suggestions: [{ title: 'Write ece.example.com', fixed: layout(ece) }],
    },
  ],
  clean: [layout(ece), { text: layout(ece), config: { loadBalancer: 'ece.example.com' } }],
  nearMisses: [
    { text: layout(ece.replace('ece.', 'ECE.')), config: { loadBalancer: 'ece.example.com' } },
    { text: layout('https://intranet/clock.xml'), config: { loadBalancer: 'ece.example.com' } },
    { text: layout(ece.replace('ece.example.com', 'HOST')), config: { loadBalancer: 'ece.example.com' } },
  ],
});
