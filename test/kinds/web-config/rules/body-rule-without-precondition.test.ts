import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inOutbound } from '../../../harness/web-config';

const rule = (name: string, attributes: string, match: string) =>
  `<rule name="${name}"${attributes}><match ${match} /><action type="Rewrite" value="b" /></rule>`;
const isHtml =
  '<preConditions><preCondition name="IsHTML"><add input="{RESPONSE_CONTENT_TYPE}" pattern="^text/html" /></preCondition></preConditions>';

testRule(webConfig, 'web-config/body-rule-without-precondition', {
  findings: [
    { text: inOutbound(rule('⟦Links⟧', '', 'filterByTags="A" pattern="a"')), messageId: 'every', severity: 'info' },
    { text: inOutbound(rule('⟦Text⟧', ' preCondition=""', 'pattern="a"')), messageId: 'every' },
  ],
  clean: [
    inOutbound(`${rule('Links', ' preCondition="IsHTML"', 'filterByTags="A" pattern="a"')}${isHtml}`),
    inOutbound(rule('Header', '', 'serverVariable="RESPONSE_Location" pattern="a"')),
  ],
  nearMisses: [
    {
      name: 'a condition asks for the type',
      text: inOutbound(
        '<rule name="r"><match pattern="a" /><conditions><add input="{RESPONSE_CONTENT_TYPE}" pattern="^text/" /></conditions><action type="Rewrite" value="b" /></rule>',
      ),
    },
    inOutbound(rule('Off', ' enabled="false"', 'pattern="a"')),
  ],
});
