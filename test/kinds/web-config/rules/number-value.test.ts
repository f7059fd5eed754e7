import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inOutbound, inRules } from '../../../harness/web-config';

testRule(webConfig, 'web-config/number-value', {
  findings: [
    {
      text: inRules('<rule name="a"><action type="CustomResponse" statusCode="⟦Forbidden⟧" /></rule>'),
      messageId: 'notNumber',
      says: ['statusCode is a whole number', '"Forbidden"'],
    },
    {
      text: inRules('<rule name="a"><action type="CustomResponse" statusCode="403" subStatusCode="⟦1000⟧" /></rule>'),
      messageId: 'range',
      says: ['from 0 to 999'],
    },
    { text: inOutbound('<rule name="a"><match pattern="x" occurrences="⟦all⟧" /></rule>'), messageId: 'notNumber' },
  ],
  clean: [inRules('<rule name="a"><action type="CustomResponse" statusCode="403" subStatusCode="999" /></rule>')],
  nearMisses: [
    inRules('<rule name="a"><action type="CustomResponse" statusCode="301" /></rule>'),
    inRules('<rule name="a"><action type="CustomResponse" statusCode="$(Status)" /></rule>'),
    inOutbound('<rule name="a"><match pattern="x" occurrences="0" /></rule>'),
  ],
});
