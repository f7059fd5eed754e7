import { finesseLayout } from '../../../../server/src/kinds/finesse-layout';
import { testRule } from '../../../harness/rule-tester';
import { ece, layout } from '../layouts';

testRule(finesseLayout, 'finesse-layout/doctype', {
  findings: [
    {
      text: `⟦<!DOCTYPE gadgets SYSTEM "g.dtd">⟧\n${layout(ece)}`,
      messageId: 'doctype',
      suggestions: [{ title: 'Remove the document type', fixed: `\n${layout(ece)}` }],
    },
  ],
  clean: [layout(ece)],
  nearMisses: [`<!-- DOCTYPE gadgets -->\n${layout(ece)}`],
});
