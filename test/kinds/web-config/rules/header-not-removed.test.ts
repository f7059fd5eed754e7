import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inHeaders, inOutbound } from '../../../harness/web-config';

const rule = (variable: string, value: string) =>
  `<rule name="r"><match serverVariable="${variable}" pattern=".+" /><action type="Rewrite" ${value} /></rule>`;

testRule(webConfig, 'web-config/header-not-removed', {
  findings: [
    {
      text: inOutbound(rule('RESPONSE_Server', '⟦value=""⟧')),
      messageId: 'emptyServer',
      severity: 'info',
      says: ['removeServerHeader'],
    },
    {
      text: inOutbound(rule('RESPONSE_X-Powered-By', '⟦value=""⟧')),
      messageId: 'empty',
      says: ['<remove name="X-Powered-By" />'],
    },
    {
      text: inOutbound(rule('RESPONSE_X_AspNet_Version', '⟦value=""⟧')),
      messageId: 'empty',
      says: ['enableVersionHeader="false"'],
    },
    { text: inOutbound(rule('RESPONSE_X_Other', '⟦value=""⟧')), messageId: 'empty', says: ['where it is added'] },
    {
      name: 'no value',
      text: inOutbound(rule('RESPONSE_X_Other', '').replace('<action', '<⟦action⟧')),
      messageId: 'noValue',
      says: ['X-Other'],
    },
    { text: inHeaders('<remove name="⟦Server⟧" />'), messageId: 'server' },
  ],
  clean: [inHeaders('<remove name="X-Powered-By" />'), inOutbound(rule('RESPONSE_Server', 'value="web"'))],
  nearMisses: [
    inOutbound(rule('HTTP_ACCEPT_ENCODING', '')),
    inOutbound(rule('RESPONSE_X_Other', 'Value="a"')),
    inOutbound('<rule name="r"><match filterByTags="A" pattern="a" /><action type="Rewrite" /></rule>'),
    inOutbound(rule('HTTP_ACCEPT_ENCODING', 'value=""')),
    inOutbound(rule('RESPONSE_Server', 'value="{R:1}"')),
  ],
});
