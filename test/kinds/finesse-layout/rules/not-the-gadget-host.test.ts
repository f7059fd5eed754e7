import { eceConfig } from '../../../../server/src/kinds/ece-config';
import { finesseLayout } from '../../../../server/src/kinds/finesse-layout';
import { testRule } from '../../../harness/rule-tester';
import { ece, layout } from '../layouts';

const settings = (host: string, folder = '..') => ({
  path: `${folder}/ece_config.js`,
  kind: eceConfig,
  text: `var web_server_name = "${host}";\n`,
});

testRule(finesseLayout, 'finesse-layout/not-the-gadget-host', {
  findings: [
    {
      text: layout(ece.replace('ece.example.com', '⟦web1.example.com⟧')),
      messageId: 'differs',
      others: [settings('ece.example.com')],
      related: [{ path: '../ece_config.js', text: 'ece.example.com' }],
      suggestions: [{ title: 'Write ece.example.com', fixed: layout(ece) }],
    },
  ],
  clean: [layout(ece), { text: layout(ece), others: [settings('ECE.example.com')] }],
  nearMisses: [
    { name: 'nothing known', text: layout(ece) },
    {
      name: 'two that differ',
      text: layout(ece),
      others: [settings('a.example.com', 'a'), settings('b.example.com', 'b')],
    },
    {
      name: 'the load balancer is stated',
      text: layout(ece),
      others: [settings('web1.example.com')],
      config: { loadBalancer: 'ece.example.com' },
    },
    { name: 'a gadget of others', text: layout('https://intranet/clock.xml'), others: [settings('ece.example.com')] },
    { name: 'placeholder there', text: layout(ece), others: [settings('<Load_Balancer>')] },
  ],
});
