import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inOutbound, inServer } from '../../../harness/web-config';

const rule = (attributes: string, match: string) =>
  `<rule name="r"${attributes}><match ${match} pattern=".*" /><action type="Rewrite" value="b" /></rule>`;
const isHtml =
  '<preConditions><preCondition name="IsHTML"><add input="{RESPONSE_CONTENT_TYPE}" pattern="^text/html" /></preCondition></preConditions>';

testRule(webConfig, 'web-config/unknown-reference', {
  findings: [
    {
      text: inOutbound(`${rule(' preCondition="⟦IsHtm⟧"', 'serverVariable="RESPONSE_A"')}${isHtml}`),
      messageId: 'preCondition',
      says: ['Did you mean "IsHTML"?'],
      suggestions: [
        {
          title: 'Change to "IsHTML"',
          fixed: inOutbound(`${rule(' preCondition="IsHTML"', 'serverVariable="RESPONSE_A"')}${isHtml}`),
        },
      ],
    },
    {
      text: inOutbound(rule(' preCondition="⟦Nothing⟧"', 'serverVariable="RESPONSE_A"')),
      messageId: 'preCondition',
      suggestions: [],
    },
    { text: inOutbound(rule('', 'filterByTags="CustomTags" customTags="⟦Own⟧"')), messageId: 'customTags' },
  ],
  clean: [
    inOutbound(`${rule(' preCondition="IsHTML"', 'serverVariable="RESPONSE_A"')}${isHtml}`),
    inOutbound(
      `${rule('', 'filterByTags="CustomTags" customTags="Own"')}<customTags><tags name="Own"><tag name="b" attribute="c" /></tags></customTags>`,
    ),
  ],
  nearMisses: [
    {
      name: 'handed down by the file above',
      text: inOutbound(rule(' preCondition="IsHTML"', 'serverVariable="RESPONSE_A"')),
      others: [{ path: '../web.config', text: inOutbound(isHtml) }],
    },
    {
      name: 'letter case',
      text: inOutbound(`${rule(' preCondition="ishtml"', 'serverVariable="RESPONSE_A"')}${isHtml}`),
    },
    { name: 'none', text: inOutbound(rule(' preCondition=""', 'serverVariable="RESPONSE_A"')) },
    {
      name: 'a fragment',
      text: `<outboundRules>${rule(' preCondition="X"', 'serverVariable="RESPONSE_A"')}</outboundRules>`,
    },
    {
      name: 'in a file of its own',
      text: inServer(
        `<rewrite><rewriteMaps configSource="maps.config" /><outboundRules>${rule(' preCondition="X"', 'serverVariable="RESPONSE_A"')}</outboundRules></rewrite>`,
      ),
    },
    {
      name: 'defined for the whole file',
      text: `<configuration><system.webServer><rewrite><outboundRules>${isHtml}</outboundRules></rewrite></system.webServer><location path="a"><system.webServer><rewrite><outboundRules>${rule(' preCondition="IsHTML"', 'serverVariable="RESPONSE_A"')}</outboundRules></rewrite></system.webServer></location></configuration>`,
    },
  ],
});
