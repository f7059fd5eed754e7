import { finesseLayout } from '../../../../server/src/kinds/finesse-layout';
import { testRule } from '../../../harness/rule-tester';
import { ece, layout } from '../layouts';

testRule(finesseLayout, 'finesse-layout/host-is-ip-address', {
  findings: [
    {
      text: layout(ece.replace('ece.example.com', '⟦10.1.2.3⟧')),
      messageId: 'address',
      config: { loadBalancer: 'ece.example.com' },
      suggestions: [{ title: 'Write ece.example.com', fixed: layout(ece) }],
    },
    {
      text: layout(ece.replace('ece.example.com', '[⟦2001:db8::1⟧]')),
      messageId: 'address',
      config: { loadBalancer: 'ece.example.com' },
      suggestions: [{ title: 'Write ece.example.com', fixed: layout(ece) }],
    },
  ],
  clean: [layout(ece)],
  nearMisses: [layout('https://10.1.2.3/clock.xml')],
});
