import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inOutbound, inRewrite, inRules } from '../../../harness/web-config';

const setting = (name: string) =>
  `<rule name="r"><match url=".*" /><serverVariables><set name="${name}" value="a" /></serverVariables><action type="Rewrite" url="b" /></rule>`;

testRule(webConfig, 'web-config/variable-not-allowed', {
  findings: [
    {
      text: inRules(setting('⟦HTTP_X_A⟧') + setting('HTTP_X_B').replace('"r"', '"s"')),
      messageId: 'needed',
      severity: 'info',
      says: ['HTTP_X_A, HTTP_X_B'],
    },
    {
      name: 'a list that lacks one',
      text: inRewrite(
        `<allowedServerVariables><add name="HTTP_X_B" /></allowedServerVariables><rules>${setting('⟦HTTP_X_A⟧')}</rules>`,
      ),
      messageId: 'missing',
      severity: 'warning',
    },
  ],
  clean: [
    inRewrite(
      `<allowedServerVariables><add name="http_x_a" /></allowedServerVariables><rules>${setting('HTTP_X_A')}</rules>`,
    ),
    inRules('<rule name="r"><match url=".*" /><action type="Rewrite" url="a" /></rule>'),
  ],
  nearMisses: [
    inRewrite(`<globalRules>${setting('HTTP_X_A')}</globalRules>`),
    inOutbound(
      '<rule name="r"><match serverVariable="RESPONSE_X_A" pattern=".*" /><action type="Rewrite" value="b" /></rule>',
    ),
  ],
});
