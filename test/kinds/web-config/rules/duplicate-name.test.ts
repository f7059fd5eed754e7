import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inMaps, inOutbound, inRewrite, inRules } from '../../../harness/web-config';

testRule(webConfig, 'web-config/duplicate-name', {
  findings: [
    {
      text: inRules('<rule name="HTTPS"><match url="a" /></rule>\n<rule name="⟦https⟧"><match url="b" /></rule>'),
      messageId: 'duplicate',
      says: ['already a <rule> with the name "https"', '0x800700b7'],
      suggestions: [
        {
          title: 'Call it "https 2"',
          fixed: inRules('<rule name="HTTPS"><match url="a" /></rule>\n<rule name="https 2"><match url="b" /></rule>'),
        },
      ],
    },
    {
      name: 'pasted twice',
      text: inRules('<rule name="a" />\n<rule name="⟦a⟧" />'),
      messageId: 'duplicate',
      fixed: inRules('<rule name="a" />'),
    },
    {
      name: 'the next name is taken',
      text: inRules('<rule name="a&amp;b" enabled="true" /><rule name="⟦a&amp;b⟧" /><rule name="A&amp;B 2" />'),
      messageId: 'duplicate',
      suggestions: [
        {
          title: 'Call it "a&b 3"',
          fixed: inRules('<rule name="a&amp;b" enabled="true" /><rule name="a&amp;b 3" /><rule name="A&amp;B 2" />'),
        },
      ],
    },
    { text: inMaps('<rewriteMap name="m" />\n<rewriteMap name="⟦M⟧" />'), messageId: 'duplicate' },
    {
      text: inOutbound(
        '<preConditions><preCondition name="p" /><preCondition name="⟦p⟧" logicalGrouping="MatchAny" /></preConditions>',
      ),
      messageId: 'duplicate',
    },
    {
      text: inRules(
        '<rule name="a"><serverVariables><set name="HTTP_X" value="1" /><set name="⟦http_x⟧" value="2" /></serverVariables></rule>',
      ),
      messageId: 'duplicate',
    },
    {
      text: inRewrite('<providers><provider name="p" type="A" /><provider name="⟦p⟧" type="B" /></providers>'),
      messageId: 'duplicate',
    },
    {
      name: 'behind a <clear>',
      text: inRules('<clear /><rule name="a" enabled="true" /><rule name="⟦a⟧" />'),
      messageId: 'duplicate',
    },
    {
      name: 'in a file of its own',
      text: '<rules><rule name="a" /><rule name="⟦a⟧" enabled="true" /></rules>',
      messageId: 'duplicate',
    },
  ],
  clean: [inRules('<rule name="a" /><rule name="b" />'), inMaps('<rewriteMap name="a" /><rewriteMap name="b" />')],
  nearMisses: [
    inRewrite('<rules><rule name="a" /></rules><outboundRules><rule name="a" /></outboundRules>'),
    inRules('<rule name="a" /><clear /><rule name="a" />'),
    inRules('<rule name="a" /><remove name="A" /><rule name="a" />'),
    inRules('<rule name="a" /><!-- <rule name="a" /> -->'),
    '<configuration><location path="x"><system.webServer><rewrite><rules><rule name="a" /></rules></rewrite></system.webServer></location><location path="y"><system.webServer><rewrite><rules><rule name="a" /></rules></rewrite></system.webServer></location></configuration>',
    inRules(
      '<rule name="a" xdt:Transform="Remove" xdt:Locator="Match(name)" /><rule name="a" xdt:Transform="Insert" />',
    ),
  ],
});
