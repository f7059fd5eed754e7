import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inRules } from '../../../harness/web-config';

testRule(webConfig, 'web-config/custom-response-status', {
  findings: [
    {
      text: inRules('<rule name="a"><action type="CustomResponse" statusCode="⟦302⟧" /></rule>'),
      messageId: 'redirect',
      severity: 'error',
      says: ['redirectType="Found"', '0x8007000d'],
    },
    {
      text: inRules('<rule name="a"><action type="Redirect" url="x" statusCode="⟦301⟧" /></rule>'),
      messageId: 'redirect',
      fixed: inRules('<rule name="a"><action type="Redirect" url="x" redirectType="Permanent" /></rule>'),
    },
    {
      text: inRules('<rule name="a"><⟦action⟧ type="CustomResponse" /></rule>'),
      messageId: 'missing',
      severity: 'warning',
    },
    { text: inRules('<rule name="a"><action type="customresponse" statusCode="⟦0⟧" /></rule>'), messageId: 'missing' },
    { text: inRules('<rule name="a"><action type="CustomResponse" statusCode="⟦999⟧" /></rule>'), messageId: 'odd' },
  ],
  clean: [
    inRules('<rule name="a"><action type="CustomResponse" statusCode="403" statusReason="Forbidden" /></rule>'),
    inRules('<rule name="a"><action type="Redirect" url="x" redirectType="Found" /></rule>'),
  ],
  nearMisses: [
    inRules('<rule name="a"><action type="CustomResponse" statusCode="410" /></rule>'),
    inRules('<rule name="a"><action type="CustomResponse" statusCode="Gone" /></rule>'),
    inRules('<rule name="a"><action type="AbortRequest" statusCode="0" /></rule>'),
  ],
});
