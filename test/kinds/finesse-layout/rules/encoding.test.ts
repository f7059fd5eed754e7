import { finesseLayout } from '../../../../server/src/kinds/finesse-layout';
import { testRule } from '../../../harness/rule-tester';
import { ece, layout } from '../layouts';

testRule(finesseLayout, 'finesse-layout/encoding', {
  findings: [
    {
      text: `<?xml version="1.0" encoding="⟦UTF-16⟧"?>\n${layout(ece)}`,
      messageId: 'notUtf16',
      encoding: { name: 'utf-8', bom: false },
    },
  ],
  clean: [{ text: layout(ece), encoding: { name: 'utf-8', bom: false } }],
  nearMisses: [`<?xml version="1.0" encoding="UTF-16"?>\n${layout(ece)}`],
});
