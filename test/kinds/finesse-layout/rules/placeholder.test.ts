import { finesseLayout } from '../../../../server/src/kinds/finesse-layout';
import { testRule } from '../../../harness/rule-tester';
import { ece, layout } from '../layouts';

testRule(finesseLayout, 'finesse-layout/placeholder', {
  findings: [
    {
      text: layout('https://⟦EGAIN_WEBSERVER_OR_LOADBALANCER⟧/⟦CONTEXT_ROOT⟧/templates/finesse/gadget/solve/ece.xml'),
      messageId: 'left',
    },
    { text: layout(ece.replace('ece.example.com', '⟦HOST⟧')), messageId: 'left' },
    { text: layout('http://⟦&lt;server&gt;⟧/clock.xml'), messageId: 'left' },
  ],
  clean: [layout(ece)],
  nearMisses: [
    layout(ece.replace('ece.example.com', 'host.example.com')),
    `<!-- EGAIN_WEBSERVER_OR_LOADBALANCER -->\n${layout(ece)}`,
  ],
});
