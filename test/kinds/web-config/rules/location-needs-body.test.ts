import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inOutbound } from '../../../harness/web-config';

const location = (preCondition: string) =>
  `<rule name="r" preCondition="${preCondition}"><match serverVariable="RESPONSE_Location" pattern="^http:(.*)" /><action type="Rewrite" value="https:{R:1}" /></rule>`;
const pre = (name: string, input: string, pattern: string) =>
  `<preConditions><preCondition name="${name}"><add input="${input}" pattern="${pattern}" /></preCondition></preConditions>`;

testRule(webConfig, 'web-config/location-needs-body', {
  findings: [
    {
      text: inOutbound(`${location('⟦IsHTML⟧')}${pre('IsHTML', '{RESPONSE_CONTENT_TYPE}', '^text/html')}`),
      messageId: 'html',
      says: ['RESPONSE_STATUS'],
    },
    {
      name: 'letter case',
      text: inOutbound(`${location('⟦ishtml⟧')}${pre('IsHTML', '{response_content_type}', 'text/html')}`),
      messageId: 'html',
    },
  ],
  clean: [inOutbound(`${location('IsRedirect')}${pre('IsRedirect', '{RESPONSE_STATUS}', '^3')}`)],
  nearMisses: [
    {
      name: 'another header',
      text: inOutbound(
        `<rule name="r" preCondition="IsHTML"><match serverVariable="RESPONSE_X_A" pattern=".*" /><action type="Rewrite" value="b" /></rule>${pre('IsHTML', '{RESPONSE_CONTENT_TYPE}', '^text/html')}`,
      ),
    },
    {
      name: 'another type',
      text: inOutbound(`${location('IsJson')}${pre('IsJson', '{RESPONSE_CONTENT_TYPE}', 'json')}`),
    },
  ],
});
