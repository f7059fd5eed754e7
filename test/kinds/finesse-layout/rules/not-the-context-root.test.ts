import { finesseLayout } from '../../../../server/src/kinds/finesse-layout';
import { testRule } from '../../../harness/rule-tester';
import { ece, layout } from '../layouts';

testRule(finesseLayout, 'finesse-layout/not-the-context-root', {
  findings: [
    {
      text: layout(ece.replace('system', '⟦ece⟧')),
      messageId: 'differs',
      config: { contextRoot: 'system' },
      suggestions: [{ title: 'Write system', fixed: layout(ece) }],
    },
  ],
  clean: [layout(ece), { text: layout(ece), config: { contextRoot: 'system' } }],
  nearMisses: [
    { text: layout(ece.replace('system', 'CONTEXT_ROOT')), config: { contextRoot: 'system' } },
    { text: layout('https://intranet/clock.xml'), config: { contextRoot: 'system' } },
  ],
});
