import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inRules } from '../../../harness/web-config';

const rule = (condition: string) =>
  `<rule name="r"><match url=".*" /><conditions><add ${condition} /></conditions><action type="Rewrite" url="x" /></rule>`;

testRule(webConfig, 'web-config/file-test-on-url', {
  findings: [
    {
      text: inRules(rule('input="⟦{REQUEST_URI}⟧" matchType="IsFile"')),
      messageId: 'notAPath',
      severity: 'info',
      says: ['IsFile', 'REQUEST_URI'],
    },
    { text: inRules(rule('input="⟦{URL}⟧" matchType="isdirectory" negate="true"')), messageId: 'notAPath' },
  ],
  clean: [inRules(rule('input="{REQUEST_FILENAME}" matchType="IsFile"')), inRules(rule('matchType="IsFile"'))],
  nearMisses: [
    inRules(rule('input="{URL}" pattern="x"')),
    inRules(rule('input="{DOCUMENT_ROOT}{URL}" matchType="IsFile"')),
    inRules(rule('input="{DOCUMENT_ROOT}/maintenance.html" matchType="IsFile"')),
  ],
});
