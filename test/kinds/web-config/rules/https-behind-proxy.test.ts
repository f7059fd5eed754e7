import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inRules } from '../../../harness/web-config';

const toHttps = (input: string) =>
  `<rule name="HTTPS"><match url="(.*)" /><conditions><add input="${input}" pattern="off" /></conditions><action type="Redirect" url="https://{HTTP_HOST}/{R:1}" /></rule>`;
const reads =
  '<rule name="p"><match url="^p" /><conditions><add input="{HTTP_X_FORWARDED_PROTO}" pattern="http$" /></conditions><action type="None" /></rule>';

testRule(webConfig, 'web-config/https-behind-proxy', {
  findings: [
    {
      text: inRules(`${toHttps('⟦{HTTPS}⟧')}${reads}`),
      messageId: 'proxy',
      severity: 'hint',
      says: ['HTTP_X_FORWARDED_PROTO'],
    },
  ],
  clean: [inRules(toHttps('{HTTPS}')), inRules(`${toHttps('{HTTP_X_FORWARDED_PROTO}')}${reads}`)],
  nearMisses: [
    {
      name: 'the file itself sets it',
      text: inRules(
        `${toHttps('{HTTPS}')}<rule name="p"><match url=".*" /><serverVariables><set name="HTTP_X_FORWARDED_PROTO" value="https" /></serverVariables><action type="Rewrite" url="http://app:9001/{R:0}" /></rule>`,
      ),
    },
    {
      name: 'both are tested',
      text: inRules(
        `<rule name="r"><match url="(.*)" /><conditions><add input="{HTTPS}" pattern="off" /><add input="{HTTP_X_FORWARDED_PROTO}" pattern="https" negate="true" /></conditions><action type="Redirect" url="https://{HTTP_HOST}/{R:1}" /></rule>${reads}`,
      ),
    },
  ],
});
