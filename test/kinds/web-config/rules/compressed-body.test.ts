import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inRewrite, inServer } from '../../../harness/web-config';

const proxy = (set: string) =>
  `<rule name="p"><match url="(.*)" /><serverVariables>${set}</serverVariables><action type="Rewrite" url="http://app:9001/{R:1}" /></rule>`;
const body = (name: string) =>
  `<outboundRules><rule name="${name}" preCondition=""><match filterByTags="A" pattern="a" /><action type="Rewrite" value="b" /></rule></outboundRules>`;

testRule(webConfig, 'web-config/compressed-body', {
  findings: [
    {
      text: inRewrite(`<rules>${proxy('')}</rules>${body('⟦Links⟧')}`),
      messageId: 'proxied',
      severity: 'info',
      says: ['500.52'],
    },
    {
      text: inServer(`<rewrite>${body('Links')}</rewrite><urlCompression ⟦doStaticCompression="true"⟧ />`),
      messageId: 'static',
      severity: 'info',
    },
  ],
  clean: [
    inRewrite(`<rules>${proxy('<set name="HTTP_ACCEPT_ENCODING" value="" />')}</rules>${body('Links')}`),
    inRewrite(body('Links')),
    inServer(`<rewrite>${body('Links')}</rewrite><urlCompression doStaticCompression="false" />`),
  ],
  nearMisses: [
    {
      name: 'headers only',
      text: inRewrite(
        `<rules>${proxy('')}</rules><outboundRules><rule name="r"><match serverVariable="RESPONSE_Location" pattern="a" /><action type="Rewrite" value="b" /></rule></outboundRules>`,
      ),
    },
    {
      name: 'no proxy',
      text: inRewrite(
        `<rules><rule name="r"><match url="a" /><action type="Rewrite" url="b" /></rule></rules>${body('Links')}`,
      ),
    },
    {
      name: 'compression without such rules',
      text: inServer('<rewrite><rules /></rewrite><urlCompression doStaticCompression="true" />'),
    },
  ],
});
