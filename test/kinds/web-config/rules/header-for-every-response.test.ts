import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inOutbound } from '../../../harness/web-config';

const rule = (header: string, pattern: string, value: string, conditions = '', ofRule = ''): string =>
  inOutbound(
    `<rule name="r"${ofRule}><match serverVariable="RESPONSE_${header}" pattern="${pattern}" />${conditions}<action type="Rewrite" value="${value}" /></rule>`,
  );
const overTls = '<conditions><add input="{HTTPS}" pattern="^on$" /></conditions>';

testRule(webConfig, 'web-config/header-for-every-response', {
  findings: [
    {
      text: rule('Strict_Transport_Security', '⟦.*⟧', 'max-age=31536000'),
      messageId: 'every',
      severity: 'hint',
      says: ['Strict-Transport-Security', 'pattern="^$"'],
      suggestions: [
        {
          title: 'Set it only where it is missing',
          fixed: rule('Strict_Transport_Security', '^$', 'max-age=31536000'),
        },
      ],
    },
    { text: rule('Access_Control_Allow_Origin', '⟦.*⟧', '*'), messageId: 'every' },
    { name: 'with dashes', text: rule('Access-Control-Allow-Origin', '⟦(.*)⟧', '{HTTP_ORIGIN}'), messageId: 'every' },
  ],
  clean: [rule('Strict_Transport_Security', '^$', 'max-age=31536000')],
  nearMisses: [
    rule('Strict_Transport_Security', '.*', 'max-age=31536000', overTls),
    rule('Strict_Transport_Security', '.*', 'max-age=31536000', '', ' enabled="false"'),
    rule('X_Frame_Options', '.*', 'SAMEORIGIN'),
    rule('Access_Control_Allow_Origin', '.+', ''),
    rule('Strict_Transport_Security', '(.*)', '{R:1}; preload'),
    rule('Access_Control_Allow_Origin', '.*', ''),
  ],
});
