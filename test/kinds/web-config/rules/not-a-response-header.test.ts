import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inOutbound } from '../../../harness/web-config';

const rule = (variable: string) =>
  `<rule name="r"><match serverVariable="${variable}" pattern=".*" /><action type="Rewrite" value="x" /></rule>`;

testRule(webConfig, 'web-config/not-a-response-header', {
  findings: [
    {
      text: inOutbound(rule('⟦X-Frame-Options⟧')),
      messageId: 'notHeader',
      says: ['RESPONSE_X_Frame_Options'],
      suggestions: [
        { title: 'Change to RESPONSE_X_Frame_Options', fixed: inOutbound(rule('RESPONSE_X_Frame_Options')) },
      ],
    },
    { text: inOutbound(rule('⟦HTTP_X_FRAME_OPTIONS⟧')), messageId: 'notHeader' },
    { text: inOutbound(rule('⟦Strict_Transport_Security⟧')), messageId: 'notHeader' },
    {
      text: inOutbound(rule('⟦RESPONSE-X-Frame-Options⟧')),
      messageId: 'notHeader',
      suggestions: [
        { title: 'Change to RESPONSE_X-Frame-Options', fixed: inOutbound(rule('RESPONSE_X-Frame-Options')) },
      ],
    },
    { text: inOutbound(rule('⟦{RESPONSE_X_Frame_Options}⟧')), messageId: 'notHeader' },
    { text: inOutbound(rule('⟦HTTP_RESPONSE_X_Own⟧')), messageId: 'notHeader', says: ['Write RESPONSE_X_Own'] },
  ],
  clean: [inOutbound(rule('RESPONSE_X_Frame_Options')), inOutbound(rule('RESPONSE_X-Frame-Options'))],
  nearMisses: [
    inOutbound(rule('HTTP_ACCEPT_ENCODING')),
    inOutbound(rule('HTTP_CONTENT_TYPE')),
    inOutbound(rule('ORIGINAL_HOST')),
  ],
});
