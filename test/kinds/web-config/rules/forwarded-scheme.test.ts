import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inRules } from '../../../harness/web-config';

const set = (name: string, value: string) =>
  `<rule name="r"><match url=".*" /><serverVariables><set name="${name}" value="${value}" /></serverVariables><action type="Rewrite" url="http://app:9001/{R:0}" /></rule>`;

testRule(webConfig, 'web-config/forwarded-scheme', {
  findings: [
    {
      text: inRules(set('HTTP_X_FORWARDED_PROTO', '⟦{HTTPS}⟧')),
      messageId: 'onOff',
      says: ['"on" or "off"'],
      suggestions: [{ title: 'Set it to "https"', fixed: inRules(set('HTTP_X_FORWARDED_PROTO', 'https')) }],
    },
    { text: inRules(set('HTTP_X_FORWARDED_SCHEME', '⟦{ToLower:{HTTPS}}⟧')), messageId: 'onOff' },
  ],
  clean: [inRules(set('HTTP_X_FORWARDED_PROTO', 'https')), inRules(set('HTTP_X_FORWARDED_PROTO', '{Schemes:{HTTPS}}'))],
  nearMisses: [inRules(set('HTTP_X_FORWARDED_SSL', '{HTTPS}')), inRules(set('HTTP_X_HTTPS', '{HTTPS}'))],
});
